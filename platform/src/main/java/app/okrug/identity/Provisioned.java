package app.okrug.identity;

/// What a provisioning has done.
///
/// @param added new accounts
/// @param attached memberships added to the account that the same person of the same school had already
/// @param returned memberships that had ended and act again
/// @param same members who could sign in before
public record Provisioned(int added, int attached, int returned, int same) {}
