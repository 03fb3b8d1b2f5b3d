package app.okrug.substitutions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a solution would do, told before it is stored (O-03).
///
/// @param pupils in how many diaries the change is seen
/// @param substitute to whom the lesson's page opens, and whose hours it counts to; null when to nobody
/// @param openUntil the last day on which the page is open to the substitute; null without one
public record Effect(
        int pupils, @Nullable String substitute, @Nullable LocalDate openUntil) {}
