package app.okrug.onboarding;

/// What an import has done, as its job tells it. No personal data.
///
/// @param left pupils whom the lists did not name any more
/// @param lessons placed on the days of the year
/// @param accounts made for people who had none
public record Applied(int added, int changed, int same, int left, int lessons, int accounts) {}
