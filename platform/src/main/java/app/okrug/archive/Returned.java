package app.okrug.archive;

import java.util.UUID;

/// A school that was made from an archive.
///
/// @param lines that were brought in
/// @param kept accounts that were here still
/// @param opened accounts that were made anew and need codes
/// @param links how many lines of the journal's history were checked
/// @param sound whether the history is what was sealed
public record Returned(
        UUID school, String code, long lines, int files, int kept, int opened, long links, boolean sound) {}
