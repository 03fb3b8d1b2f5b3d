package app.okrug.remarks;

import java.util.UUID;

/// One remark on the keeping of the journal.
public record RemarkId(UUID value) {}
