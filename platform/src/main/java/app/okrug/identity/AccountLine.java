package app.okrug.identity;

import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.access.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One member of the current school in the list of users.
///
/// @param activated whether the person has set a password
/// @param blocked whether the account may not sign in
/// @param lastSignedIn null when never
public record AccountLine(
        UserId account,
        MembershipId membership,
        PersonId person,
        Category category,
        String login,
        String displayName,
        boolean activated,
        boolean blocked,
        @Nullable Instant lastSignedIn) {}
