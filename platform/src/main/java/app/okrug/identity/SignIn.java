package app.okrug.identity;

import app.okrug.access.UserId;
import app.okrug.database.ControlPlane;
import app.okrug.tenancy.SchoolRegistry;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lets people in by login and password. No connection is held while a password is compared.
@Component
public class SignIn {

    private final ControlPlane control;
    private final Passwords passwords;
    private final SlowDown slowDown;
    private final SecondFactors factors;
    private final AccountReads reads;
    private final AccountChanges changes;
    private final IdentityLog log;
    private final SchoolRegistry schools;

    private record Stored(UserId account, @Nullable String hash, boolean blocked) {}

    SignIn(
            ControlPlane control,
            Passwords passwords,
            SlowDown slowDown,
            SecondFactors factors,
            AccountReads reads,
            AccountChanges changes,
            IdentityLog log,
            SchoolRegistry schools) {
        this.control = control;
        this.passwords = passwords;
        this.slowDown = slowDown;
        this.factors = factors;
        this.reads = reads;
        this.changes = changes;
        this.log = log;
        this.schools = schools;
    }

    /// One attempt. Unknown login, wrong password and blocked account cannot be told apart, by time either.
    ///
    /// @param address from where the attempt comes
    /// @param language what the person has chosen at the door; null when nothing
    public SignInOutcome attempt(String typedLogin, String password, String address, @Nullable Locale language)
            throws InterruptedException {
        var login = Logins.typed(typedLogin);
        try (var turn = slowDown.turn(login, address)) {
            if (turn.refused() != null) {
                return new SignInOutcome.Wait(turn.refused());
            }
            Thread.sleep(turn.delay());
            var stored = stored(login);
            if (!fits(stored, password)) {
                slowDown.failed(login, address);
                // A flood is cut short in the record, too: it would only hide what matters.
                if (turn.delay().isZero()) {
                    log.refused(stored == null ? null : stored.account(), address);
                }
                return new SignInOutcome.Wrong();
            }
            var outcome = stored == null ? new SignInOutcome.Wrong() : welcome(stored.account(), language);
            if (!(outcome instanceof SignInOutcome.Wrong)) {
                slowDown.succeeded(login, address);
            }
            return outcome;
        }
    }

    private boolean fits(@Nullable Stored stored, String password) {
        var fits = passwords.fits(cut(password), stored == null ? null : stored.hash());
        if (stored == null || stored.hash() == null || stored.blocked() || !fits) {
            return false;
        }
        if (passwords.outdated(stored.hash())) {
            changes.rehashed(stored.account(), passwords.hash(password));
        }
        return true;
    }

    /// Lets in whose password or activation code fits, unless the account asks for a second step.
    SignInOutcome welcome(UserId account, @Nullable Locale language) {
        if (factors.has(account)) {
            var outcome = judged(account);
            return outcome instanceof SignInOutcome.Welcome(var who) ? new SignInOutcome.CodeNeeded(who) : outcome;
        }
        return letIn(account, language);
    }

    /// Lets in who has shown everything that the account asks for: records it and reads who it is.
    SignInOutcome letIn(UserId account, @Nullable Locale language) {
        if (language != null) {
            changes.language(account, language.getLanguage());
        }
        var outcome = judged(account);
        if (outcome instanceof SignInOutcome.Welcome) {
            changes.signedIn(account);
            log.note("signed_in", account, null, account);
        }
        return outcome;
    }

    /// Refuses who has just been blocked, and whom no school lets in as it stands now.
    private SignInOutcome judged(UserId account) {
        var closed = reads.closed(account);
        var who = reads.signedIn(account).orElse(null);
        if (who == null) {
            return new SignInOutcome.Wrong();
        }
        if (closed.isPresent() && !who.operator()) {
            return new SignInOutcome.Closed(schools.get(closed.get()));
        }
        if (who.memberships().isEmpty() && !who.operator() && reads.keptOut(account)) {
            return new SignInOutcome.Wrong();
        }
        return new SignInOutcome.Welcome(who);
    }

    /// A password longer than the longest allowed cannot fit; it is not worth the time to hash all of it.
    private static String cut(String password) {
        return password.length() <= PasswordRules.LONGEST * 2 ? password : "";
    }

    private @Nullable Stored stored(String login) {
        return control.sql()
                .sql(
                        "select id, password_hash, blocked_at is not null as blocked from identity_account where login = ?")
                .param(login)
                .query((row, _) -> new Stored(
                        new UserId(row.getObject("id", UUID.class)),
                        row.getString("password_hash"),
                        row.getBoolean("blocked")))
                .optional()
                .orElse(null);
    }
}
