package app.okrug.identity;

import app.okrug.access.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The second step of a sign-in: whoever has given the right password gets a sealed ticket for five minutes
/// and shows it again with a code or with the answer of a passkey. Nothing is remembered in between, so that strangers
/// cost no session.
@Component
public class SecondStep {

    private static final String PURPOSE = "second-step";
    private static final Duration VALID = Duration.ofMinutes(5);

    private final DeploymentKey key;
    private final SecondFactors factors;
    private final PasskeyProof proof;
    private final SlowDown slowDown;
    private final AccountReads reads;
    private final SignIn signIn;
    private final IdentityLog log;
    private final Clock clock;

    private record Ticket(
            UserId account,
            Instant until,
            Instant credentials,
            @Nullable Locale language) {}

    SecondStep(
            DeploymentKey key,
            SecondFactors factors,
            PasskeyProof proof,
            SlowDown slowDown,
            AccountReads reads,
            SignIn signIn,
            IdentityLog log,
            Clock clock) {
        this.key = key;
        this.factors = factors;
        this.proof = proof;
        this.slowDown = slowDown;
        this.reads = reads;
        this.signIn = signIn;
        this.log = log;
        this.clock = clock;
    }

    /// What stands for the password that has been given.
    public String ticket(SignedIn who, @Nullable Locale language) {
        return key.seal(
                PURPOSE,
                String.join(
                        "|",
                        who.account().value().toString(),
                        clock.instant().plus(VALID).toString(),
                        who.credentialsChanged().toString(),
                        language == null ? "" : language.getLanguage()));
    }

    /// What can be asked for beside the password.
    ///
    /// @param telephone whether codes of a telephone are in use, beside recovery codes
    /// @param question to a passkey; null without one
    public record Ways(boolean telephone, @Nullable PasskeyQuestion question) {}

    /// What the page is to ask for; for a ticket that is no good as little as for anybody.
    public Ways ways(String sealed) {
        var ticket = good(sealed);
        return ticket == null
                ? new Ways(true, null)
                : new Ways(
                        factors.since(ticket.account()) != null,
                        proof.to(ticket.account(), PasskeyQuestions.SECOND_STEP, false)
                                .orElse(null));
    }

    /// One attempt with a code. A wrong code, a used one and a ticket too old cannot be told apart.
    ///
    /// @param typed from the telephone or from the list of recovery codes
    /// @param address from where the attempt comes
    public SignInOutcome attempt(String sealed, String typed, String address) throws InterruptedException {
        return attempt(sealed, address, account -> factors.fits(account, typed));
    }

    /// One attempt with a passkey.
    ///
    /// @param question the ticket of the question that the page has asked
    /// @param answer of the browser
    /// @param address from where the attempt comes
    public SignInOutcome attempt(String sealed, String question, String answer, String address)
            throws InterruptedException {
        return attempt(
                sealed,
                address,
                account -> proof.answered(PasskeyQuestions.SECOND_STEP, question, answer, account, false)
                        .isPresent());
    }

    private SignInOutcome attempt(String sealed, String address, Predicate<UserId> proven) throws InterruptedException {
        var ticket = good(sealed);
        if (ticket == null) {
            return new SignInOutcome.Wrong();
        }
        var login = ticket.account().value() + " code";
        try (var turn = slowDown.turn(login, address)) {
            if (turn.refused() != null) {
                return new SignInOutcome.Wait(turn.refused());
            }
            Thread.sleep(turn.delay());
            var who = reads.signedIn(ticket.account())
                    .filter(fresh -> fresh.credentialsChanged().equals(ticket.credentials()));
            if (who.isEmpty() || !proven.test(ticket.account())) {
                slowDown.failed(login, address);
                if (turn.delay().isZero()) {
                    log.refused(ticket.account(), address);
                }
                return new SignInOutcome.Wrong();
            }
            slowDown.succeeded(login, address);
            return signIn.letIn(ticket.account(), ticket.language());
        }
    }

    private @Nullable Ticket good(String sealed) {
        var ticket = opened(sealed);
        return ticket == null || ticket.until().isBefore(clock.instant()) ? null : ticket;
    }

    private @Nullable Ticket opened(String sealed) {
        try {
            var parts = key.open(PURPOSE, sealed).split("\\|", -1);
            return new Ticket(
                    new UserId(UUID.fromString(parts[0])),
                    Instant.parse(parts[1]),
                    Instant.parse(parts[2]),
                    parts[3].isEmpty() ? null : Locale.of(parts[3]));
        } catch (WrongDeploymentKey
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | DateTimeParseException foreign) {
            return null;
        }
    }
}
