package app.okrug.identity;

import app.okrug.access.Actor;
import app.okrug.access.Right;
import app.okrug.access.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who has signed in, as the session or the token remembers it.
///
/// @param displayName how the interface addresses the person
/// @param memberships all that have not ended, in all schools
/// @param chosen the membership through which the person works now; null for an operator at work for the office
/// @param chosenByHand whether the person has said so; otherwise it is the first one
/// @param operator whether the person works for the office
/// @param theme `auto`, `light` or `dark`
/// @param credentialsChanged a session older than this has ended
/// @param version the account's; when it differs from the stored one, this is read again
public record SignedIn(
        UserId account,
        String login,
        String displayName,
        List<Membership> memberships,
        @Nullable Membership chosen,
        boolean chosenByHand,
        boolean operator,
        Locale locale,
        String theme,
        Instant credentialsChanged,
        long version) {

    public SignedIn {
        memberships = List.copyOf(memberships);
    }

    /// Who acts in the school of the chosen membership.
    public Optional<Actor> actor() {
        return Optional.ofNullable(chosen).map(membership -> membership.actor(account, displayName));
    }

    /// One of this account's own memberships.
    public Optional<Membership> membership(MembershipId id) {
        return memberships.stream()
                .filter(membership -> membership.id().equals(id))
                .findFirst();
    }

    /// The same person, working through one of their own memberships by their own choice.
    ///
    /// @throws UnknownMembership when it is not theirs
    public SignedIn choosing(MembershipId id) {
        return with(membership(id).orElseThrow(() -> new UnknownMembership(id)), true);
    }

    /// The same operator, working for the office and in no school.
    ///
    /// @throws IllegalStateException when the person is no operator
    public SignedIn choosingOffice() {
        if (!operator) {
            throw new IllegalStateException("Only an operator works for the office");
        }
        return with(null, true);
    }

    /// The same person with the memberships that have been read; who is no operator works through the first of
    /// them.
    SignedIn holding(List<Membership> found) {
        return new SignedIn(
                account,
                login,
                displayName,
                found,
                operator || found.isEmpty() ? null : found.getFirst(),
                false,
                operator,
                locale,
                theme,
                credentialsChanged,
                version);
    }

    /// The same, working through the chosen membership with nothing allowed outside of some rights.
    public SignedIn within(Set<Right> rights) {
        return with(chosen == null ? null : chosen.within(rights), chosenByHand);
    }

    /// The same, but nobody has chosen.
    SignedIn byDefault() {
        return with(chosen, false);
    }

    private SignedIn with(@Nullable Membership membership, boolean byHand) {
        return new SignedIn(
                account,
                login,
                displayName,
                memberships,
                membership,
                byHand,
                operator,
                locale,
                theme,
                credentialsChanged,
                version);
    }

    /// Whether somebody must choose before a school is known for certain.
    public boolean undecided() {
        return memberships.stream().filter(membership -> !membership.visiting()).count() > 1 && !chosenByHand;
    }
}
