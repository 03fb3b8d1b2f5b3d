package app.okrug.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who acts in a school: an account through one of its memberships.
///
/// @param account the account that signed in
/// @param person the person it is in the current school
/// @param category what that person is there; rights of one membership never help in another
/// @param visit null for everybody of the school; a visitor is nobody there
/// @param only the rights that a program has asked for less with; null when it is not so
public record Actor(
        UserId account,
        PersonId person,
        Category category,
        @Nullable Visit visit,
        @Nullable Set<Right> only) {

    public Actor {
        only = only == null ? null : Set.copyOf(only);
    }

    /// Somebody of the school.
    public Actor(UserId account, PersonId person, Category category) {
        this(account, person, category, null, null);
    }
}
