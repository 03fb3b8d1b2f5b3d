package app.okrug.access;

import org.jspecify.annotations.Nullable;

/// Who acts in a school: an account through one of its memberships.
///
/// @param account the account that signed in
/// @param person the person it is in the current school
/// @param category what that person is there; rights of one membership never help in another
/// @param visit null for everybody of the school; a visitor is nobody there
public record Actor(
        UserId account,
        PersonId person,
        Category category,
        @Nullable Visit visit) {

    /// Somebody of the school.
    public Actor(UserId account, PersonId person, Category category) {
        this(account, person, category, null);
    }
}
