package app.okrug.results;

import app.okrug.journal.Answer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a batch of operations would write, and how each of them is answered.
final class ResultDraft {

    private record Line(
            UUID operation,
            StoredResult before,
            StoredResult after,
            @Nullable Long unlock) {}

    private final Map<UUID, Answer> answers = new LinkedHashMap<>();
    private final Map<StoredResult.Key, StoredResult> stored;
    private final Map<StoredResult.Key, StoredResult> written = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();

    /// @param stored what the tables hold
    ResultDraft(Map<StoredResult.Key, StoredResult> stored) {
        this.stored = stored;
    }

    void answer(Answer answer) {
        answers.put(answer.id(), answer);
    }

    /// The result as the operations before have left it.
    StoredResult now(StoredResult.Key key) {
        var drafted = written.get(key);
        return drafted == null ? stored.getOrDefault(key, StoredResult.untouched(key)) : drafted;
    }

    long storedVersion(StoredResult.Key key) {
        return stored.getOrDefault(key, StoredResult.untouched(key)).version();
    }

    /// @param unlock the number of the request by which the place is open; null where it needs none
    void write(UUID operation, StoredResult before, StoredResult after, @Nullable Long unlock) {
        written.put(after.key(), after);
        lines.add(new Line(operation, before, after, unlock));
    }

    boolean failed() {
        return answers.values().stream().anyMatch(answer -> !answer.isSaved());
    }

    void dropAll() {
        written.clear();
        lines.clear();
        answers.replaceAll((_, answer) -> answer.isSaved() ? answer.as(Answer.Outcome.DROPPED) : answer);
    }

    Collection<Answer> answers() {
        return answers.values();
    }

    Collection<StoredResult> results() {
        return written.values();
    }

    List<ResultHistory.Change> changes(UUID account, UUID person, Instant at) {
        return lines.stream()
                .map(line -> new ResultHistory.Change(
                        line.after().key().course(),
                        line.after().key().pupil(),
                        line.after().key().kind(),
                        line.after().key().term(),
                        line.operation(),
                        line.before().content(),
                        line.after().content(),
                        line.unlock(),
                        account,
                        person,
                        at))
                .toList();
    }
}
