package app.okrug.remarks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A remark as it is stored.
///
/// @param day of its lesson
/// @param author null when a rule made it
/// @param ruled whether a rule made it
record RemarkRow(
        RemarkId id,
        long number,
        UUID course,
        @Nullable LocalDate day,
        @Nullable UUID pupil,
        String words,
        LocalDate due,
        RemarkState state,
        @Nullable UUID author,
        Instant raisedAt,
        @Nullable Instant closedAt,
        boolean ruled,
        long version) {}
