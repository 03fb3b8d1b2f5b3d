package app.okrug.criteria;

import java.util.UUID;

/// One thing that work is judged by in a subject and year of study, in the school's own words. Its words never change:
/// others make another criterion.
///
/// @param dropped whether it is no longer judged; it stays where it was
public record Criterion(UUID id, String words, boolean dropped) {}
