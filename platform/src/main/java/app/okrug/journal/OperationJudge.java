package app.okrug.journal;

import app.okrug.access.Access;
import app.okrug.access.Actor;
import app.okrug.access.Decision;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.language.Texts;
import app.okrug.people.PersonNames;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Decides for each operation of a batch whether it is carried out, refused, or meets another's change.
@Component
class OperationJudge {

    private static final int LONGEST_TEXT = 2000;

    private final JournalStore store;
    private final LessonPlaces places;
    private final WorkTypes workTypes;
    private final Access access;
    private final PersonNames names;
    private final Texts texts;

    OperationJudge(
            JournalStore store,
            LessonPlaces places,
            WorkTypes workTypes,
            Access access,
            PersonNames names,
            Texts texts) {
        this.store = store;
        this.places = places;
        this.workTypes = workTypes;
        this.access = access;
        this.names = names;
        this.texts = texts;
    }

    Draft judge(List<Operation> operations, Actor actor, Instant now) {
        var lessons = operations.stream().map(Operation::lesson).distinct().toList();
        var onCells = operations.stream()
                .filter(Operation.OnCell.class::isInstance)
                .map(Operation.OnCell.class::cast)
                .map(operation -> new StoredCell.Key(operation.lesson(), operation.pupil()))
                .distinct()
                .toList();
        // Records first, cells afterwards, each in order of their keys: two batches cannot wait for each other.
        var batch = new Batch(
                places.of(lessons),
                store.lockRecords(lessons),
                onCells.isEmpty() ? Map.of() : store.lockCells(onCells),
                actor.person().value(),
                now,
                new Draft());
        for (var operation : operations) {
            switch (operation) {
                case Operation.OnCell cell -> judge(cell, batch);
                case Operation.OnLesson lesson -> judge(lesson, batch);
            }
        }
        return batch.draft();
    }

    /// What is known while a batch is judged.
    private record Batch(
            Map<UUID, LessonPlace> places,
            Map<UUID, StoredRecord> records,
            Map<StoredCell.Key, StoredCell> cells,
            UUID person,
            Instant now,
            Draft draft) {

        StoredCell stored(StoredCell.Key key) {
            return cells.getOrDefault(key, StoredCell.untouched(key));
        }

        /// The cell as the operations before this one have left it.
        StoredCell drafted(StoredCell.Key key) {
            var cell = draft.cell(key);
            return cell == null ? stored(key) : cell;
        }

        StoredRecord storedRecord(UUID lesson) {
            return records.getOrDefault(lesson, StoredRecord.untouched(lesson));
        }

        StoredRecord draftedRecord(UUID lesson) {
            var record = draft.record(lesson);
            return record == null ? storedRecord(lesson) : record;
        }
    }

    private void judge(Operation.OnCell operation, Batch batch) {
        var place = batch.places().get(operation.lesson());
        if (place == null || !place.knows(operation.pupil())) {
            batch.draft().answer(Answer.refused(operation.id(), 0, fault("unknown-place")));
            return;
        }
        var key = new StoredCell.Key(operation.lesson(), operation.pupil());
        var before = batch.drafted(key);
        var value = CellValue.parse(operation.value(), place.grading().codes());
        if (value.isEmpty()) {
            batch.draft()
                    .answer(Answer.refused(
                            operation.id(),
                            before.version(),
                            fault("unknown-code", operation.value().strip())));
            return;
        }
        if (tooLong(operation.comment()) || tooLong(operation.staffComment())) {
            batch.draft().answer(Answer.refused(operation.id(), before.version(), fault("too-long", LONGEST_TEXT)));
            return;
        }
        var after = before.with(value.get(), operation, batch.person(), batch.now());
        if (after.content().equals(before.content())) {
            batch.draft().answer(Answer.saved(operation.id(), before.value().text(), before.version(), null));
            return;
        }
        var refusal = refusal(place, before, after);
        if (refusal.isPresent()) {
            batch.draft().answer(Answer.refused(operation.id(), before.version(), refusal.get()));
            return;
        }
        if (meetsAnother(operation, batch.stored(key).version(), before.version())) {
            batch.draft().answer(Answer.conflict(operation.id(), theirs(before)));
            return;
        }
        batch.draft().write(operation.id(), before, after);
        batch.draft().answer(Answer.saved(operation.id(), after.value().text(), after.version(), null));
        noteAttendance(operation, before, after, batch);
    }

    /// An absence that is put shows that the teacher has looked who is there.
    private static void noteAttendance(Operation.OnCell operation, StoredCell before, StoredCell after, Batch batch) {
        var record = batch.draftedRecord(operation.lesson());
        if (record.attendanceAt() == null && after.value().absenceDiffersFrom(before.value())) {
            batch.draft().note(record.withAttendance(batch.person(), batch.now()));
        }
    }

    private void judge(Operation.OnLesson operation, Batch batch) {
        var place = batch.places().get(operation.lesson());
        if (place == null) {
            batch.draft().answer(Answer.refused(operation.id(), 0, fault("unknown-place")));
            return;
        }
        var before = batch.draftedRecord(operation.lesson());
        var after = before.with(operation, batch.person(), batch.now());
        var wrong = wrong(operation, place);
        if (wrong.isPresent()) {
            batch.draft().answer(Answer.refused(operation.id(), before.version(), wrong.get()));
            return;
        }
        var newAttendance = before.attendanceAt() == null && after.attendanceAt() != null;
        if (after.content().equals(before.content()) && !newAttendance) {
            batch.draft().answer(Answer.saved(operation.id(), before.content(), before.version(), null));
            return;
        }
        var refusal = refusal(place, before, after);
        if (refusal.isPresent()) {
            batch.draft().answer(Answer.refused(operation.id(), before.version(), refusal.get()));
            return;
        }
        var stored = batch.storedRecord(operation.lesson()).version();
        if (meetsAnother(operation, stored, before.version())) {
            batch.draft().answer(Answer.conflict(operation.id(), theirs(before)));
            return;
        }
        batch.draft().write(operation.id(), before, after);
        batch.draft().answer(Answer.saved(operation.id(), after.content(), after.version(), null));
    }

    private Optional<Reason> wrong(Operation.OnLesson operation, LessonPlace place) {
        if (tooLong(operation.topic()) || tooLong(operation.homework())) {
            return Optional.of(fault("too-long", LONGEST_TEXT));
        }
        if (operation.workType() != null && workTypes.find(operation.workType()).isEmpty()) {
            return Optional.of(fault("unknown-work-type"));
        }
        if (operation.planned() != null && !place.plans(operation.planned())) {
            return Optional.of(fault("unknown-planned-lesson"));
        }
        if (operation.homeworkDue() != null
                && operation.homeworkDue().isBefore(place.lesson().day())) {
            return Optional.of(fault("due-before-lesson"));
        }
        return Optional.empty();
    }

    private Optional<Reason> refusal(LessonPlace place, StoredCell before, StoredCell after) {
        var target = place.target(after.pupil());
        if (after.value().clearsMarkOf(before.value())) {
            var clearing = refused(Right.JOURNAL_MARK_CLEAR, target);
            if (clearing.isPresent()) {
                return clearing;
            }
        }
        var marks = after.value().marksDifferFrom(before.value())
                || !Objects.equals(after.comment(), before.comment())
                || !Objects.equals(after.staffComment(), before.staffComment());
        if (marks) {
            var marking = refused(Right.JOURNAL_MARK, target);
            if (marking.isPresent()) {
                return marking;
            }
        }
        return after.value().absenceDiffersFrom(before.value())
                ? refused(Right.JOURNAL_ABSENCE, target)
                : Optional.empty();
    }

    private Optional<Reason> refusal(LessonPlace place, StoredRecord before, StoredRecord after) {
        var target = place.target();
        var homework = !Objects.equals(after.homework(), before.homework())
                || !Objects.equals(after.homeworkDue(), before.homeworkDue());
        if (homework) {
            var giving = refused(Right.JOURNAL_HOMEWORK, target);
            if (giving.isPresent()) {
                return giving;
            }
        }
        var lesson = !Objects.equals(after.topic(), before.topic())
                || !Objects.equals(after.planned(), before.planned())
                || !Objects.equals(after.workType(), before.workType());
        if (lesson) {
            return refused(Right.JOURNAL_LESSON, target);
        }
        return homework ? Optional.empty() : refused(Right.JOURNAL_ABSENCE, target);
    }

    private Optional<Reason> refused(Right right, Target target) {
        return switch (access.decide(right, target)) {
            case Decision.Allowed _ -> Optional.empty();
            case Decision.Refused(var refusal) -> Optional.of(Reason.of(refusal));
        };
    }

    /// A writer who has seen neither what is stored nor what earlier operations of the same batch have made of it.
    private static boolean meetsAnother(Operation operation, long stored, long drafted) {
        return !operation.force() && operation.expected() != stored && operation.expected() != drafted;
    }

    private Answer.Theirs theirs(StoredCell cell) {
        return new Answer.Theirs(
                cell.value().text(),
                nameOf(cell.changedBy()),
                Objects.requireNonNullElse(cell.changedAt(), Instant.EPOCH),
                cell.version());
    }

    private Answer.Theirs theirs(StoredRecord record) {
        return new Answer.Theirs(
                record.content(),
                nameOf(record.changedBy()),
                Objects.requireNonNullElse(record.changedAt(), Instant.EPOCH),
                record.version());
    }

    private String nameOf(@Nullable UUID person) {
        if (person == null) {
            return "";
        }
        var id = new PersonId(person);
        var name = names.of(List.of(id)).get(id);
        return name == null ? "" : name.brief();
    }

    private static boolean tooLong(@Nullable String text) {
        return text != null && text.length() > LONGEST_TEXT;
    }

    private Reason fault(String code, Object... arguments) {
        return Reason.fault(code, texts.text("journal.fault." + code, arguments));
    }
}
