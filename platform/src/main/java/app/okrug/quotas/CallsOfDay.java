package app.okrug.quotas;

import java.time.LocalDate;

/// Calls by programs of all schools on one day.
///
/// @param refused those beyond the limits
public record CallsOfDay(LocalDate day, long calls, long refused) {}
