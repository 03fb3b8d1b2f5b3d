package app.okrug.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A line of a record, as it is read.
///
/// @param number grows with time; says where to read on
/// @param account null when the deployment itself acted
/// @param person null when no person of the school acted
/// @param personName how the person was called then; empty when unknown
public record AuditLine(
        long number,
        Instant at,
        @Nullable UUID account,
        @Nullable UUID person,
        String personName,
        String action,
        String subject,
        Map<String, Object> details) {}
