package app.okrug.identity;

import app.okrug.access.AccessRefused;
import app.okrug.access.ConfirmationNeeded;
import app.okrug.access.CurrentOperator;
import app.okrug.access.Office;
import app.okrug.access.OfficeRight;
import app.okrug.access.Open;
import app.okrug.access.Presence;
import app.okrug.access.UserId;
import app.okrug.database.ControlPlane;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/// The people of the education office who run the deployment.
@Service
public class Operators {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9.-]{1,38}[a-z0-9]");

    private final Office office;
    private final Presence presence;
    private final ControlPlane control;
    private final Credentials credentials;
    private final ActivationCodes codes;
    private final AccountChanges changes;
    private final IdentityLog log;
    private final Clock clock;

    /// One of them, for a list.
    ///
    /// @param activated whether the person has set a password
    /// @param secondStep whether sign-in asks for a second step
    public record OperatorLine(
            UserId account, String login, String displayName, boolean activated, boolean secondStep) {}

    /// One who has left.
    ///
    /// @param by who ended it; empty when that account is gone
    public record Former(String login, String displayName, Instant ended, String by, String reason) {}

    Operators(
            Office office,
            Presence presence,
            ControlPlane control,
            Credentials credentials,
            ActivationCodes codes,
            AccountChanges changes,
            IdentityLog log,
            Clock clock) {
        this.office = office;
        this.presence = presence;
        this.control = control;
        this.credentials = credentials;
        this.codes = codes;
        this.changes = changes;
        this.log = log;
        this.clock = clock;
    }

    /// All who have not ended, by login.
    ///
    /// @throws AccessRefused when no operator asks
    public List<OperatorLine> all() {
        office.require(OfficeRight.OPERATORS_VIEW);
        return control.sql()
                .sql("""
                        select account.id, login, display_name, password_hash is not null as activated,
                            exists (select from identity_second_factor factor
                                where factor.account_id = account.id and factor.confirmed_at is not null)
                            or exists (select from identity_passkey passkey where passkey.account_id = account.id)
                                as second_step
                        from identity_operator operator join identity_account account on account.id = account_id
                        where ended_at is null
                        order by login
                        """)
                .query((row, _) -> new OperatorLine(
                        new UserId(row.getObject("id", UUID.class)),
                        row.getString("login"),
                        row.getString("display_name"),
                        row.getBoolean("activated"),
                        row.getBoolean("second_step")))
                .list();
    }

    /// A new operator with an account of its own, and the code to activate it.
    ///
    /// @param login letters of the Latin alphabet, figures, dots and hyphens, three at least
    /// @throws AccessRefused when no operator asks
    /// @throws ConfirmationNeeded when it is too long ago that the person has shown who it is
    /// @throws LoginTaken when the login belongs to somebody
    /// @throws IllegalArgumentException for a login of other signs, or without a name
    public IssuedCode add(String login, String displayName) {
        office.require(OfficeRight.OPERATORS_MANAGE);
        presence.require();
        var by = CurrentOperator.require().account();
        if (!fit(login) || displayName.isBlank()) {
            throw new IllegalArgumentException("An operator has a login and a name");
        }
        return control.inTransaction(() -> {
            var account = open(Logins.typed(login), displayName.strip());
            log.note("operator_added", by, null, account);
            return codes.fresh(credentials.of(account));
        });
    }

    /// Whether a login can be given by hand.
    @Open("a rule of spelling")
    public boolean fit(String login) {
        return LOGIN.matcher(Logins.typed(login)).matches();
    }

    /// A fresh code for a colleague whose first one has run out or who has forgotten the password. A second step stays.
    ///
    /// @throws AccessRefused when no operator asks
    /// @throws ConfirmationNeeded when it is too long ago that the person has shown who it is
    /// @throws NotOneself for one's own account
    /// @throws UnknownAccount when it is no operator's
    public IssuedCode freshCode(UserId account) {
        office.require(OfficeRight.OPERATORS_MANAGE);
        presence.require();
        var by = CurrentOperator.require().account();
        if (by.equals(account)) {
            throw new NotOneself();
        }
        return control.inTransaction(() -> {
            if (!standing().contains(account)) {
                throw new UnknownAccount(account);
            }
            log.note("code_issued", by, null, account);
            return codes.fresh(credentials.of(account));
        });
    }

    /// An operator who leaves the office. Open sessions and visits to schools end at once; what was done stays on
    /// record under the name.
    ///
    /// @param reason for the record
    /// @throws AccessRefused when no operator asks
    /// @throws ConfirmationNeeded when it is too long ago that the person has shown who it is
    /// @throws NotOneself for oneself
    /// @throws UnknownAccount when it is no operator's
    /// @throws LastOperator when nobody would be left who can sign in for the office
    /// @throws IllegalArgumentException without a reason
    public void end(UserId account, String reason) {
        office.require(OfficeRight.OPERATORS_MANAGE);
        presence.require();
        var by = CurrentOperator.require().account();
        if (by.equals(account)) {
            throw new NotOneself();
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("An operator is ended with a reason");
        }
        control.inTransaction(() -> {
            if (!standing().contains(account)) {
                throw new UnknownAccount(account);
            }
            var open = somebodyCanSignIn();
            control.sql()
                    .sql(
                            "update identity_operator set ended_at = ?, ended_by = ?, ended_reason = ? where account_id = ?")
                    .params(now(), by.value(), reason.strip(), account.value())
                    .update();
            if (open && !somebodyCanSignIn()) {
                throw new LastOperator();
            }
            control.sql()
                    .sql("update identity_visit set until = :now where account_id = :account and until > :now")
                    .param("now", now())
                    .param("account", account.value())
                    .update();
            changes.signOut(account);
            log.because("operator_ended", by, null, account, reason.strip());
        });
    }

    /// Those who have left, the latest first, a hundred at most.
    ///
    /// @throws AccessRefused when no operator asks
    public List<Former> former() {
        office.require(OfficeRight.OPERATORS_VIEW);
        return control.sql()
                .sql("""
                        select account.login, account.display_name, ended_at, ended_reason,
                            coalesce(ender.display_name, '') as ender
                        from identity_operator
                            join identity_account account on account.id = account_id
                            left join identity_account ender on ender.id = ended_by
                        where ended_at is not null
                        order by ended_at desc, account.login
                        limit 100
                        """)
                .query((row, _) -> new Former(
                        row.getString("login"),
                        row.getString("display_name"),
                        row.getObject("ended_at", OffsetDateTime.class).toInstant(),
                        row.getString("ender"),
                        row.getString("ended_reason")))
                .list();
    }

    /// Who works for the office, locked until the end of the transaction: of two who end each other one does.
    private Set<UserId> standing() {
        return Set.copyOf(control.sql()
                .sql("select account_id from identity_operator where ended_at is null order by account_id for update")
                .query((row, _) -> new UserId(row.getObject("account_id", UUID.class)))
                .list());
    }

    /// Opens an operator's account without asking who wants it.
    UserId open(String login, String displayName) {
        var account = new UserId(UUID.randomUUID());
        try {
            control.sql()
                    .sql("""
                            insert into identity_account
                                (id, login, login_stem, display_name, credentials_changed, created_at)
                            values (?, ?, ?, ?, ?, ?)
                            """)
                    .params(account.value(), login, Logins.stemOf(login), displayName, now(), now())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new LoginTaken(login);
        }
        control.sql()
                .sql("insert into identity_operator (account_id, created_at) values (?, ?)")
                .params(account.value(), now())
                .update();
        return account;
    }

    /// Whether the office can still be entered. One who has no password yet cannot count on the paper with the code.
    boolean somebodyCanSignIn() {
        return control.sql().sql("""
                        select exists (
                            select from identity_operator join identity_account account on account.id = account_id
                            where ended_at is null and password_hash is not null and blocked_at is null)
                        """).query(Boolean.class).single();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
