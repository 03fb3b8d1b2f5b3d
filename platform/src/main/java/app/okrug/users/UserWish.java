package app.okrug.users;

import app.okrug.access.Category;
import app.okrug.access.Role;
import app.okrug.identity.LastSignIn;
import app.okrug.identity.UserState;
import app.okrug.school.ClassId;
import org.jspecify.annotations.Nullable;

/// What is asked of the list of users.
///
/// @param words in the name or the login; nothing finds all
/// @param category null for all
/// @param state null for all
/// @param last null for all
/// @param schoolClass whose pupils, guardians and class teachers; null for all
/// @param role who holds it today; null for all
public record UserWish(
        String words,
        @Nullable Category category,
        @Nullable UserState state,
        @Nullable LastSignIn last,
        @Nullable ClassId schoolClass,
        @Nullable Role role) {

    /// Everybody.
    public static final UserWish ALL = new UserWish("", null, null, null, null, null);
}
