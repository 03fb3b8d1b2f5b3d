package app.okrug.journal;

import app.okrug.journal.StoredRecord.RecordContent;
import java.util.UUID;

/// Puts the record of a lesson back to what stood there, all of it. Nobody can send it: it is made from the history
/// alone, when somebody's changes are taken back.
record RecordReturn(UUID id, UUID lesson, RecordContent then, long expected, String reason) implements Operation {

    @Override
    public boolean force() {
        return false;
    }
}
