package app.okrug.archive;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A copy beside the live data, compared with them.
///
/// @param beside which copy
/// @param at when: the live data go on
/// @param tables how many were compared
/// @param differences of those tables that differ
public record Compared(UUID beside, Instant at, int tables, List<TableDifference> differences) {}
