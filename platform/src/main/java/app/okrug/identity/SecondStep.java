package app.okrug.identity;

import app.okrug.access.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The second step of a sign-in: whoever has given the right password gets a sealed ticket for five minutes
/// and shows it again with a code. Nothing is remembered in between, so that strangers cost no session.
@Component
public class SecondStep {

    private static final String PURPOSE = "second-step";
    private static final Duration VALID = Duration.ofMinutes(5);

    private final DeploymentKey key;
    private final SecondFactors factors;
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
            SlowDown slowDown,
            AccountReads reads,
            SignIn signIn,
            IdentityLog log,
            Clock clock) {
        this.key = key;
        this.factors = factors;
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

    /// One attempt. A wrong code, a used one and a ticket too old cannot be told apart.
    ///
    /// @param typed from the telephone or from the list of recovery codes
    /// @param address from where the attempt comes
    public SignInOutcome attempt(String sealed, String typed, String address) throws InterruptedException {
        var ticket = opened(sealed);
        if (ticket == null || ticket.until().isBefore(clock.instant())) {
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
            if (who.isEmpty() || !factors.fits(ticket.account(), typed)) {
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
