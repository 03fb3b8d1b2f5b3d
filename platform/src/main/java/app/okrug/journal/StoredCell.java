package app.okrug.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A cell as it is stored. A cleared cell keeps its row, so that its versions go on.
record StoredCell(
        UUID lesson,
        UUID pupil,
        CellValue value,
        @Nullable String comment,
        @Nullable String staffComment,
        long version,
        @Nullable UUID changedBy,
        @Nullable Instant changedAt) {

    record Key(UUID lesson, UUID pupil) {}

    static StoredCell untouched(Key key) {
        return new StoredCell(key.lesson(), key.pupil(), CellValue.EMPTY, null, null, 0, null, null);
    }

    Key key() {
        return new Key(lesson, pupil);
    }

    /// The cell after an operation: what the operation leaves open stays.
    StoredCell with(CellValue newValue, Operation.OnCell operation, UUID person, Instant at) {
        return new StoredCell(
                lesson,
                pupil,
                newValue,
                TextChange.apply(comment, operation.comment()),
                TextChange.apply(staffComment, operation.staffComment()),
                version + 1,
                person,
                at);
    }

    /// What the history remembers of it.
    CellContent content() {
        return new CellContent(value.text(), comment, staffComment);
    }
}
