package app.okrug.identity;

import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.access.UserId;
import app.okrug.access.Visit;
import app.okrug.tenancy.SchoolId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an account is in one school. Its rights never help in another membership.
///
/// @param until when a visit ends by the clock; null for a membership, which does not
/// @param only the rights that a program has asked for less with; null when it is not so
public record Membership(
        MembershipId id,
        SchoolId school,
        PersonId person,
        Category category,
        @Nullable Instant until,
        @Nullable Set<Right> only) {

    /// One that does not end by the clock.
    public Membership(MembershipId id, SchoolId school, PersonId person, Category category) {
        this(id, school, person, category, null, null);
    }

    /// One that ends by the clock when it is a visit.
    ///
    /// @param until null for a membership
    public Membership(MembershipId id, SchoolId school, PersonId person, Category category, @Nullable Instant until) {
        this(id, school, person, category, until, null);
    }

    /// The same with nothing allowed outside of some rights.
    public Membership within(Set<Right> rights) {
        return new Membership(id, school, person, category, until, Set.copyOf(rights));
    }

    /// Whether it is a visit: somebody of the office looks for some hours and changes nothing.
    public boolean visiting() {
        return until != null;
    }

    /// The account acting through this membership.
    public Actor actor(UserId account) {
        return actor(account, "");
    }

    /// The same.
    ///
    /// @param name how the school's record calls a visitor
    Actor actor(UserId account, String name) {
        return new Actor(account, person, category, until == null ? null : new Visit(name, until), only);
    }
}
