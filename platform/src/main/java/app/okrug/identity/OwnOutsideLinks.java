package app.okrug.identity;

import app.okrug.access.ConfirmationNeeded;
import app.okrug.access.Open;
import app.okrug.access.Presence;
import app.okrug.access.UserId;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/// Which identities outside open one's own account: linking one, seeing them, removing one.
@Service
public class OwnOutsideLinks {

    private static final String OWN = "everybody decides on their own account; nobody else's can be named";
    private static final String PURPOSE = "outside-link";
    private static final Duration VALID = Duration.ofMinutes(2);

    private final CurrentAccount current;
    private final OutsideLinks links;
    private final Presence presence;
    private final DeploymentKey key;
    private final IdentityLog log;
    private final Clock clock;

    OwnOutsideLinks(
            CurrentAccount current,
            OutsideLinks links,
            Presence presence,
            DeploymentKey key,
            IdentityLog log,
            Clock clock) {
        this.current = current;
        this.links = links;
        this.presence = presence;
        this.key = key;
        this.log = log;
        this.clock = clock;
    }

    /// Those that open the account now.
    @Open(OWN)
    public List<OutsideLink> all() {
        return links.of(current.require().account());
    }

    /// Begins to link one.
    ///
    /// @return what the browser shows on its way to the provider, for two minutes; of use to this account alone
    /// @throws ConfirmationNeeded when the reader has to show first that it is they
    @Open(OWN)
    public String begin() {
        presence.confirmed();
        return key.seal(
                PURPOSE,
                current.require().account().value() + "|" + clock.instant().plus(VALID));
    }

    /// Whether the reader has begun to link one just now.
    ///
    /// @return the reader's account; empty when the ticket is too old, forged or somebody else's
    @Open(OWN)
    public Optional<UserId> begun(String ticket) {
        var who = current.find().map(SignedIn::account);
        try {
            var parts = key.open(PURPOSE, ticket).split("\\|", -1);
            return who.filter(account -> account.value().equals(UUID.fromString(parts[0]))
                    && !Instant.parse(parts[1]).isBefore(clock.instant()));
        } catch (WrongDeploymentKey | IllegalArgumentException | IndexOutOfBoundsException | DateTimeException forged) {
            return Optional.empty();
        }
    }

    /// Links the identity that has come back from the provider.
    ///
    /// @param begunBy who went there
    @Open(OWN)
    public Linked link(UserId begunBy, OutsideIdentity identity) {
        var who = current.find().map(SignedIn::account).filter(begunBy::equals);
        if (who.isEmpty()) {
            return Linked.STRANGER;
        }
        var linked = links.link(begunBy, identity);
        log.note(linked == Linked.DONE ? "outside_linked" : "outside_link_refused", begunBy, null, begunBy);
        return linked;
    }

    /// Removes one: from here on it opens nothing.
    ///
    /// @throws ConfirmationNeeded when the reader has to show first that it is they
    @Open(OWN)
    public void remove(String issuer) {
        presence.confirmed();
        var account = current.require().account();
        if (links.remove(account, issuer)) {
            log.note("outside_unlinked", account, null, account);
        }
    }
}
