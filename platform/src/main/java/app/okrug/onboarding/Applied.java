package app.okrug.onboarding;

/// What an import has done, as its job tells it. No personal data.
///
/// @param lessons placed on the days of the year
/// @param accounts made for people who had none
public record Applied(int added, int changed, int same, int lessons, int accounts) {}
