package app.okrug.journal;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// What is known while a batch of operations is judged: what is stored, and what the operations judged so far have made
/// of it.
///
/// @param person who writes
/// @param purpose what the operations are for
record Batch(
        Map<UUID, LessonPlace> places,
        Map<UUID, StoredRecord> records,
        Map<StoredCell.Key, StoredCell> cells,
        UUID person,
        Purpose purpose,
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

    /// The record as the operations before this one have left it.
    StoredRecord draftedRecord(UUID lesson) {
        var record = draft.record(lesson);
        return record == null ? storedRecord(lesson) : record;
    }
}
