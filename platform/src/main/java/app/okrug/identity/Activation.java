package app.okrug.identity;

import app.okrug.access.UserId;
import app.okrug.database.ControlPlane;
import app.okrug.tenancy.SchoolRegistry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Turns a one-time code from paper into a password of the person's own. The school never knows the password.
@Component
public class Activation {

    static final String PURPOSE = "activation";

    private final ControlPlane control;
    private final DeploymentKey key;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final SlowDown slowDown;
    private final SignIn signIn;
    private final SchoolRegistry schools;
    private final AccountReads reads;
    private final OpenSessions sessions;
    private final IdentityLog log;
    private final Clock clock;

    private record Offer(UserId account, String displayName, String hash, Instant until, boolean blocked) {}

    Activation(
            ControlPlane control,
            DeploymentKey key,
            Passwords passwords,
            PasswordRules rules,
            SlowDown slowDown,
            SignIn signIn,
            SchoolRegistry schools,
            AccountReads reads,
            OpenSessions sessions,
            IdentityLog log,
            Clock clock) {
        this.control = control;
        this.key = key;
        this.passwords = passwords;
        this.rules = rules;
        this.slowDown = slowDown;
        this.signIn = signIn;
        this.schools = schools;
        this.reads = reads;
        this.sessions = sessions;
        this.log = log;
        this.clock = clock;
    }

    /// One attempt. The code works once; a wrong one, a used one and one too old cannot be told apart.
    ///
    /// @param address from where the attempt comes
    /// @param language what the person has chosen at the door; null when nothing
    public SignInOutcome attempt(
            String typedLogin, String typedCode, String password, String address, @Nullable Locale language)
            throws InterruptedException {
        var login = Logins.typed(typedLogin);
        try (var turn = slowDown.turn(login, address)) {
            if (turn.refused() != null) {
                return new SignInOutcome.Wait(turn.refused());
            }
            Thread.sleep(turn.delay());
            var offer = accepted(login, typedCode);
            if (offer == null) {
                slowDown.failed(login, address);
                return new SignInOutcome.Wrong();
            }
            var fault = rules.check(password, names(login, offer));
            if (fault.isPresent()) {
                return new SignInOutcome.Unfit(fault.get());
            }
            if (!use(offer, passwords.hash(password))) {
                return new SignInOutcome.Wrong();
            }
            slowDown.succeeded(login, address);
            return signIn.welcome(offer.account(), language);
        }
    }

    /// The account to which login and code belong; null when they do not fit. Uses nothing up.
    private @Nullable Offer accepted(String login, String typedCode) {
        var offer = offer(login);
        var hash = key.hash(PURPOSE, login + " " + ActivationCode.typed(typedCode));
        var fits = MessageDigest.isEqual(bytes(hash), bytes(offer == null ? "" : offer.hash()));
        return offer != null && fits && !offer.blocked() && offer.until().isAfter(clock.instant()) ? offer : null;
    }

    /// The account behind login and code, for joining it to another one; null when they do not fit.
    @Nullable
    UserId accountBehind(String login, String typedCode) {
        var offer = accepted(login, typedCode);
        return offer == null ? null : offer.account();
    }

    private boolean use(Offer offer, String passwordHash) {
        var moment = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        var used = control.sql()
                .sql("""
                        update identity_account
                        set password_hash = ?, activation_hash = null, activation_until = null,
                            credentials_changed = ?, version = version + 1
                        where id = ? and activation_hash = ?
                        """)
                .params(passwordHash, moment, offer.account().value(), offer.hash())
                .update();
        if (used == 1) {
            sessions.allEnded(offer.account());
            log.note("activated", offer.account(), null, offer.account());
        }
        return used == 1;
    }

    /// What others know of the person, and what no password may consist of.
    private List<String> names(String login, Offer offer) {
        var names = new ArrayList<>(List.of(login, offer.displayName()));
        reads.memberships(offer.account()).stream()
                .map(membership -> schools.get(membership.school()))
                .forEach(school -> names.addAll(List.of(school.name(), school.code())));
        return names;
    }

    private @Nullable Offer offer(String login) {
        return control.sql()
                .sql("""
                        select id, display_name, activation_hash, activation_until, blocked_at is not null as blocked
                        from identity_account
                        where login = ? and activation_hash is not null and activation_until is not null
                        """)
                .param(login)
                .query((row, _) -> new Offer(
                        new UserId(row.getObject("id", UUID.class)),
                        row.getString("display_name"),
                        row.getString("activation_hash"),
                        row.getObject("activation_until", OffsetDateTime.class).toInstant(),
                        row.getBoolean("blocked")))
                .optional()
                .orElse(null);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
