package app.okrug.journal;

import app.okrug.access.PersonId;
import app.okrug.people.PersonNames;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// A writer who meets a change of another that he has not seen.
@Component
class Conflicts {

    private final PersonNames names;

    Conflicts(PersonNames names) {
        this.names = names;
    }

    /// Whether the writer has seen neither what is stored nor what earlier operations of the same batch have made of
    /// it.
    boolean meetsAnother(Operation operation, long stored, long drafted) {
        return !operation.force() && operation.expected() != stored && operation.expected() != drafted;
    }

    /// The answer that shows what the other has written.
    Answer with(Operation operation, StoredCell cell) {
        return answer(operation, cell.value().text(), cell.changedBy(), cell.changedAt(), cell.version());
    }

    /// The answer that shows what the other has written.
    Answer with(Operation operation, StoredRecord record) {
        return answer(operation, record.content(), record.changedBy(), record.changedAt(), record.version());
    }

    private Answer answer(Operation operation, Object value, @Nullable UUID by, @Nullable Instant at, long version) {
        var when = Objects.requireNonNullElse(at, Instant.EPOCH);
        return Answer.conflict(operation.id(), new Answer.Theirs(value, nameOf(by), when, version));
    }

    private String nameOf(@Nullable UUID person) {
        if (person == null) {
            return "";
        }
        var id = new PersonId(person);
        var name = names.of(List.of(id)).get(id);
        return name == null ? "" : name.brief();
    }
}
