package app.okrug.audit;

import java.time.Instant;
import java.util.Map;

/// A line of the record before it is written.
record EventRow(Instant at, Doer doer, String action, String subject, Map<String, Object> details) {}
