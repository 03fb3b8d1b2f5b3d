package app.okrug.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A cell as it is stored. A cleared cell keeps its row, so that its versions go on.
///
/// @param putAt since when something has stood there; null while nothing does
record StoredCell(
        UUID lesson,
        UUID pupil,
        CellValue value,
        @Nullable String comment,
        @Nullable String staffComment,
        @Nullable Instant putAt,
        long version,
        @Nullable UUID changedBy,
        @Nullable Instant changedAt) {

    record Key(UUID lesson, UUID pupil) {}

    static StoredCell untouched(Key key) {
        return new StoredCell(key.lesson(), key.pupil(), CellValue.EMPTY, null, null, null, 0, null, null);
    }

    Key key() {
        return new Key(lesson, pupil);
    }

    /// The cell after an operation: what the operation leaves open stays.
    StoredCell with(CellValue newValue, Operation.OnCell operation, UUID person, Instant at) {
        var newComment = TextChange.apply(comment, operation.comment());
        var newStaffComment = TextChange.apply(staffComment, operation.staffComment());
        var empty = newValue.isEmpty() && newComment == null && newStaffComment == null;
        return new StoredCell(
                lesson,
                pupil,
                newValue,
                newComment,
                newStaffComment,
                empty ? null : putAt == null ? at : putAt,
                version + 1,
                person,
                at);
    }

    /// What the history remembers of it.
    CellContent content() {
        return new CellContent(value.text(), comment, staffComment);
    }
}
