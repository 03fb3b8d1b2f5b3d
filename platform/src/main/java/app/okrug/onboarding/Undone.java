package app.okrug.onboarding;

/// What taking an import back has done, as its job tells it. No personal data.
///
/// @param removed entries that the import had made
/// @param restored entries that are again as they were before it
public record Undone(int removed, int restored) {}
