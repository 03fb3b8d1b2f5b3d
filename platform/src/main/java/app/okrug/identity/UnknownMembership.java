package app.okrug.identity;

/// The account has no such membership (any more).
public class UnknownMembership extends IllegalArgumentException {

    UnknownMembership(MembershipId id) {
        super("The account has no membership " + id);
    }
}
