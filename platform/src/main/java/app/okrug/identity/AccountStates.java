package app.okrug.identity;

import app.okrug.access.UserId;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Whether what a session or a token remembers is still so. Asked for every request, so the answer is remembered for a
/// second: that long, and no longer, an account that was blocked on another node goes on.
@Component
public class AccountStates {

    private static final Duration MEMORY = Duration.ofSeconds(1);

    private final AccountReads reads;
    private final Clock clock;
    private final LoadingCache<UserId, Optional<Long>> versions;
    private final LoadingCache<UserId, Optional<SignedIn>> ofTokens;

    AccountStates(AccountReads reads, Clock clock) {
        this.reads = reads;
        this.clock = clock;
        this.versions = memory().build(reads::version);
        this.ofTokens = memory().build(reads::signedIn);
    }

    private static Caffeine<Object, Object> memory() {
        return Caffeine.newBuilder().expireAfterWrite(MEMORY).maximumSize(50_000);
    }

    /// The same person as of now; empty when the session has to end: the account is blocked, its credentials have
    /// changed, or the membership through which it works has ended.
    public Optional<SignedIn> now(SignedIn remembered) {
        var version = versions.get(remembered.account());
        if (version.isPresent() && version.get() == remembered.version() && !over(remembered)) {
            return Optional.of(remembered);
        }
        return reads.signedIn(remembered.account())
                .filter(fresh -> fresh.credentialsChanged().equals(remembered.credentialsChanged()))
                .flatMap(fresh -> keepingChoice(fresh, remembered));
    }

    /// Access for some hours ends by the clock: nothing else says so.
    private boolean over(SignedIn remembered) {
        return remembered.memberships().stream()
                .map(Membership::until)
                .anyMatch(until -> until != null && !until.isAfter(clock.instant()));
    }

    private static Optional<SignedIn> keepingChoice(SignedIn fresh, SignedIn remembered) {
        var chosen = remembered.chosen();
        if (chosen == null) {
            return fresh.operator() == remembered.operator() ? Optional.of(fresh) : Optional.empty();
        }
        if (fresh.membership(chosen.id()).isEmpty()) {
            return Optional.empty();
        }
        var same = fresh.choosing(chosen.id());
        return Optional.of(remembered.chosenByHand() ? same : same.byDefault());
    }

    /// Who a token speaks for; empty when the account may not sign in, or its credentials have changed since.
    ///
    /// @param issued when the token was issued, or the program let in
    public Optional<SignedIn> ofToken(UserId account, Instant issued) {
        return ofTokens.get(account)
                .filter(fresh -> !issued.isBefore(fresh.credentialsChanged().truncatedTo(ChronoUnit.SECONDS)));
    }

    /// The same in one membership; empty when that has ended, too.
    public Optional<SignedIn> ofToken(UserId account, MembershipId membership, Instant issued) {
        return ofToken(account, issued)
                .filter(fresh -> fresh.membership(membership).isPresent())
                .map(fresh -> fresh.choosing(membership));
    }
}
