package app.okrug.identity;

import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.access.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What an account is in the current school and how it stands there.
///
/// @param displayName as the account was named when it was made; the register may know better
/// @param lastSignedIn null when never
/// @param codeUntil until when the code that was printed last works; null without one
/// @param blockReason why the account is kept out of this school; empty when it is not
/// @param elsewhere whether the account opens another school or the office, too
/// @param secondStep whether its sign-in asks for a code beside the password
public record MemberLine(
        UserId account,
        MembershipId membership,
        PersonId person,
        Category category,
        String login,
        String displayName,
        UserState state,
        @Nullable Instant lastSignedIn,
        @Nullable Instant codeUntil,
        String blockReason,
        boolean elsewhere,
        boolean secondStep) {}
