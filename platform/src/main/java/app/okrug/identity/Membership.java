package app.okrug.identity;

import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.access.UserId;
import app.okrug.tenancy.SchoolId;

/// What an account is in one school. Its rights never help in another membership.
public record Membership(MembershipId id, SchoolId school, PersonId person, Category category) {

    /// The account acting through this membership.
    public Actor actor(UserId account) {
        return new Actor(account, person, category);
    }
}
