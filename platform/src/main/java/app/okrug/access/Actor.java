package app.okrug.access;

/// Who acts in a school: an account through one of its memberships.
///
/// @param account the account that signed in
/// @param person the person it is in the current school
/// @param category what that person is there; rights of one membership never help in another
public record Actor(UserId account, PersonId person, Category category) {}
