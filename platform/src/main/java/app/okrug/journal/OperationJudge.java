package app.okrug.journal;

import app.okrug.access.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Decides for each operation of a batch whether it is carried out, refused, or meets another's change.
@Component
class OperationJudge {

    private final StoredCells cells;
    private final StoredRecords records;
    private final LessonPlaces places;
    private final CellJudge onCells;
    private final LessonJudge onLessons;

    OperationJudge(
            StoredCells cells, StoredRecords records, LessonPlaces places, CellJudge onCells, LessonJudge onLessons) {
        this.cells = cells;
        this.records = records;
        this.places = places;
        this.onCells = onCells;
        this.onLessons = onLessons;
    }

    /// Locks what the operations touch until the transaction ends, and judges them in their order.
    Draft judge(List<? extends Operation> operations, Purpose purpose, Actor actor, Instant now) {
        var lessons = operations.stream().map(Operation::lesson).distinct().toList();
        var keys = operations.stream()
                .filter(Operation.OnCell.class::isInstance)
                .map(Operation.OnCell.class::cast)
                .map(operation -> new StoredCell.Key(operation.lesson(), operation.pupil()))
                .distinct()
                .toList();
        var planned = operations.stream()
                .filter(Operation.OnLesson.class::isInstance)
                .map(Operation.OnLesson.class::cast)
                .map(Operation.OnLesson::planned)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var found = places.of(lessons, planned);
        // Records first, cells afterwards, each in order of their keys: two batches cannot wait for each other.
        var batch = new Batch(
                found,
                records.lock(lessons),
                keys.isEmpty() ? Map.of() : cells.lock(keys),
                actor.person().value(),
                purpose,
                now,
                new Draft(found));
        for (var operation : operations) {
            switch (operation) {
                case Operation.OnCell cell -> onCells.judge(cell, batch);
                case Operation.OnLesson lesson -> onLessons.judge(lesson, batch);
                case RecordReturn back -> onLessons.judge(back, batch);
            }
        }
        return batch.draft();
    }
}
