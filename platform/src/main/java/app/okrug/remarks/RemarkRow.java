package app.okrug.remarks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A remark as it is stored.
///
/// @param day of its lesson
record RemarkRow(
        RemarkId id,
        long number,
        UUID course,
        @Nullable LocalDate day,
        @Nullable UUID pupil,
        String words,
        LocalDate due,
        RemarkState state,
        UUID author,
        Instant raisedAt,
        @Nullable Instant closedAt,
        long version) {}
