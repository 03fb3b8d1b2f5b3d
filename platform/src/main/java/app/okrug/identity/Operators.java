package app.okrug.identity;

import app.okrug.access.AccessRefused;
import app.okrug.access.CurrentOperator;
import app.okrug.access.Office;
import app.okrug.access.OfficeRight;
import app.okrug.access.Presence;
import app.okrug.access.UserId;
import app.okrug.database.ControlPlane;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/// The people of the education office who run the deployment.
@Service
public class Operators {

    private final Office office;
    private final Presence presence;
    private final ControlPlane control;
    private final Credentials credentials;
    private final ActivationCodes codes;
    private final IdentityLog log;
    private final Clock clock;

    /// One of them, for a list.
    ///
    /// @param activated whether the person has set a password
    /// @param secondStep whether sign-in asks for a second step
    public record OperatorLine(
            UserId account, String login, String displayName, boolean activated, boolean secondStep) {}

    Operators(
            Office office,
            Presence presence,
            ControlPlane control,
            Credentials credentials,
            ActivationCodes codes,
            IdentityLog log,
            Clock clock) {
        this.office = office;
        this.presence = presence;
        this.control = control;
        this.credentials = credentials;
        this.codes = codes;
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
    /// @throws AccessRefused when no operator asks
    /// @throws LoginTaken when the login belongs to somebody
    public IssuedCode add(String login, String displayName) {
        office.require(OfficeRight.OPERATORS_MANAGE);
        presence.require();
        var by = CurrentOperator.require().account();
        return control.inTransaction(() -> {
            var account = open(Logins.typed(login), displayName);
            log.note("operator_added", by, null, account);
            return codes.fresh(credentials.of(account));
        });
    }

    /// An operator who leaves the office. Open sessions end at once.
    ///
    /// @throws AccessRefused when no operator asks, or when it is oneself
    public void end(UserId account) {
        office.require(OfficeRight.OPERATORS_MANAGE);
        presence.require();
        var by = CurrentOperator.require().account();
        if (by.equals(account)) {
            throw new IllegalArgumentException("An operator is ended by another one");
        }
        control.inTransaction(() -> {
            control.sql()
                    .sql("update identity_operator set ended_at = ? where account_id = ? and ended_at is null")
                    .params(now(), account.value())
                    .update();
            control.sql()
                    .sql("update identity_account set version = version + 1 where id = ?")
                    .param(account.value())
                    .update();
            log.note("operator_ended", by, null, account);
        });
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

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
