package app.okrug.identity;

import app.okrug.access.Category;
import app.okrug.access.Open;
import app.okrug.access.PersonId;
import app.okrug.access.UserId;
import app.okrug.database.ControlPlane;
import app.okrug.tenancy.CurrentSchool;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/// Logins shown on the sign-in page of a demonstration (`okrug.demo`). Anywhere else there are none and none can be
/// made.
@Service
public class DemoLogins {

    private static final String DEMO = "exists in a demonstration only, where all people are invented";

    private final IdentitySettings settings;
    private final ControlPlane control;
    private final Passwords passwords;
    private final Operators operators;
    private final AccountChanges changes;
    private final Clock clock;
    /// One password, one hash: a hash is made to be expensive, and all these logins share a password that is no secret.
    private final Map<String, String> hashes = new ConcurrentHashMap<>();

    private volatile List<DemoLogin> shown = List.of();

    DemoLogins(
            IdentitySettings settings,
            ControlPlane control,
            Passwords passwords,
            Operators operators,
            AccountChanges changes,
            Clock clock) {
        this.settings = settings;
        this.control = control;
        this.passwords = passwords;
        this.operators = operators;
        this.changes = changes;
        this.clock = clock;
    }

    /// What the sign-in page shows, in order of groups. To be said at every start.
    ///
    /// @throws IllegalStateException outside of a demonstration
    @Open(DEMO)
    public void show(List<DemoLogin> logins) {
        check();
        shown = List.copyOf(logins);
    }

    /// What the sign-in page shows; empty outside of a demonstration.
    @Open(DEMO)
    public List<DemoLogin> shown() {
        return settings.demo() ? shown : List.of();
    }

    /// Lets a person of the current school sign in with a known login and password.
    ///
    /// @throws IllegalStateException outside of a demonstration
    @Open(DEMO)
    public void open(PersonId person, Category category, String login, String password) {
        check();
        control.sql()
                .sql("""
                        update identity_account
                        set login = ?, login_stem = ?, password_hash = ?, credentials_changed = ?, version = version + 1
                        where id = (
                            select account_id from identity_membership
                            where school_id = ? and kind = ? and person_id = ?)
                        """)
                .params(
                        login,
                        Logins.stemOf(login),
                        hash(password),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        CurrentSchool.require().value(),
                        Kinds.stored(category),
                        person.value())
                .update();
    }

    /// Makes an operator of the office with a known password; leaves it as it is when the login exists.
    ///
    /// @throws IllegalStateException outside of a demonstration
    @Open(DEMO)
    public UserId openOffice(String login, String displayName, String password) {
        check();
        var typed = Logins.typed(login);
        return control.inTransaction(() -> known(typed).orElseGet(() -> {
            var operator = operators.open(typed, displayName);
            changes.password(operator, hash(password));
            return operator;
        }));
    }

    /// In how many schools the owner of a login is somebody; 0 when there is no such login.
    @Open(DEMO)
    public int schoolsOf(String login) {
        check();
        return control.sql().sql("""
                        select count(distinct school_id)
                        from identity_membership join identity_account account on account.id = account_id
                        where login = ?
                        """).param(login).query(Integer.class).single();
    }

    private String hash(String password) {
        return hashes.computeIfAbsent(password, passwords::hash);
    }

    private Optional<UserId> known(String login) {
        return control.sql()
                .sql("select id from identity_account where login = ?")
                .param(login)
                .query(UUID.class)
                .optional()
                .map(UserId::new);
    }

    private void check() {
        if (!settings.demo()) {
            throw new IllegalStateException("This is no demonstration: okrug.demo is not set");
        }
    }
}
