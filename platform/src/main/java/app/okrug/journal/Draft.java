package app.okrug.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a batch of operations would write, and how each of them is answered.
final class Draft {

    private record Line(UUID lesson, @Nullable UUID pupil, UUID operation, Object before, Object after, Why why) {}

    /// Why and by what leave something was written.
    ///
    /// @param reason in the words of the writer; null when none was needed
    /// @param unlock number of the request by which the place was opened; null when it was open
    record Why(@Nullable String reason, @Nullable Long unlock) {}

    private final Map<UUID, LessonPlace> places;
    private final Map<UUID, Answer> answers = new LinkedHashMap<>();
    private final Map<StoredCell.Key, StoredCell> cells = new LinkedHashMap<>();
    private final Map<UUID, StoredRecord> records = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();

    /// @param places of the lessons that the batch names
    Draft(Map<UUID, LessonPlace> places) {
        this.places = places;
    }

    void answer(Answer answer) {
        answers.put(answer.id(), answer);
    }

    void write(UUID operation, StoredCell before, StoredCell after, Why why) {
        cells.put(after.key(), after);
        lines.add(new Line(after.lesson(), after.pupil(), operation, before.content(), after.content(), why));
    }

    void write(UUID operation, StoredRecord before, StoredRecord after, Why why) {
        records.put(after.lesson(), after);
        lines.add(new Line(after.lesson(), null, operation, before.content(), after.content(), why));
    }

    /// Notes that attendance was taken: not a change of words, so the history does not show it.
    void note(StoredRecord after) {
        records.put(after.lesson(), after);
    }

    @Nullable
    StoredCell cell(StoredCell.Key key) {
        return cells.get(key);
    }

    @Nullable
    StoredRecord record(UUID lesson) {
        return records.get(lesson);
    }

    boolean failed() {
        return answers.values().stream().anyMatch(answer -> !answer.isSaved());
    }

    void dropAll() {
        cells.clear();
        records.clear();
        lines.clear();
        answers.replaceAll((_, answer) -> answer.isSaved() ? answer.as(Answer.Outcome.DROPPED) : answer);
    }

    Collection<Answer> answers() {
        return answers.values();
    }

    Collection<StoredCell> cells() {
        return cells.values();
    }

    Collection<StoredRecord> records() {
        return records.values();
    }

    /// How many cells and records it changes.
    int written() {
        return lines.size();
    }

    /// Where the cells stand that the batch touches, lesson by lesson.
    List<LessonPlace> touched() {
        return cells.values().stream()
                .map(StoredCell::lesson)
                .distinct()
                .map(lesson -> Objects.requireNonNull(places.get(lesson)))
                .toList();
    }

    /// Pupils whose marks the batch touches.
    Set<UUID> pupils() {
        return cells.values().stream().map(StoredCell::pupil).collect(Collectors.toSet());
    }

    List<StoredChanges.Change> changes(UUID account, UUID person, Instant at) {
        return lines.stream()
                .map(line -> new StoredChanges.Change(
                        line.lesson(),
                        line.pupil(),
                        line.operation(),
                        line.before(),
                        line.after(),
                        line.why().reason(),
                        line.why().unlock(),
                        account,
                        person,
                        at))
                .toList();
    }

    /// Puts each pupil's new mean into the answers about that pupil.
    void addMeans(Map<UUID, String> means) {
        lines.forEach(line -> {
            var answer = answers.get(line.operation());
            if (line.pupil() != null && answer != null && means.containsKey(line.pupil())) {
                answers.put(answer.id(), answer.withMean(means.get(line.pupil())));
            }
        });
    }
}
