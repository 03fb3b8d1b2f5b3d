package app.okrug.arranging;

import java.util.UUID;

/// What came of a search, kept with its job.
///
/// @param draft the edition it was written into
/// @param clashes what cannot be taught so; 0 in a usable week
/// @param cost of what is not good in it; the less the better
public record Arranged(UUID draft, long clashes, long cost) {}
