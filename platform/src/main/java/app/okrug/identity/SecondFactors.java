package app.okrug.identity;

import app.okrug.access.UserId;
import app.okrug.database.Columns;
import app.okrug.database.ControlPlane;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What an account has beside its password: the secret of the telephone, sealed by the deployment's key and bound to
/// the
/// account; recovery codes as keyed hashes; passkeys. A code of the telephone works once, and so does a recovery code.
@Component
class SecondFactors {

    private static final String SECRET = "second-factor ";
    private static final String RECOVERY = "recovery-code";
    private static final int RECOVERY_CODES = 10;

    private final ControlPlane control;
    private final DeploymentKey key;
    private final Passkeys passkeys;
    private final Clock clock;

    private record Stored(String secret, long lastStep) {}

    SecondFactors(ControlPlane control, DeploymentKey key, Passkeys passkeys, Clock clock) {
        this.control = control;
        this.key = key;
        this.passkeys = passkeys;
        this.clock = clock;
    }

    /// Whether an account asks for a second step at sign-in.
    boolean has(UserId account) {
        return since(account) != null || passkeys.any(account);
    }

    /// Since when codes of a telephone are in use; null without, and while they are only being set up.
    @Nullable
    Instant since(UserId account) {
        return control.sql()
                .sql(
                        "select confirmed_at from identity_second_factor where account_id = ? and confirmed_at is not null")
                .param(account.value())
                .query((row, _) ->
                        row.getObject("confirmed_at", OffsetDateTime.class).toInstant())
                .optional()
                .orElse(null);
    }

    /// How many recovery codes have not been used.
    int recoveryLeft(UserId account) {
        return control.sql()
                .sql("select count(*) from identity_recovery_code where account_id = ? and used_at is null")
                .param(account.value())
                .query(Integer.class)
                .single();
    }

    /// Begins to set one up, anew each time it is called. One that is in use stays as it is.
    ///
    /// @return the secret; empty when there is one in use
    Optional<String> begin(UserId account) {
        var secret = TimeCode.secret();
        var begun = control.sql()
                .sql("""
                        insert into identity_second_factor (account_id, secret, created_at) values (?, ?, ?)
                        on conflict (account_id) do update
                        set secret = excluded.secret, created_at = excluded.created_at
                        where identity_second_factor.confirmed_at is null
                        """)
                .params(account.value(), key.seal(SECRET + account.value(), secret), now())
                .update();
        return begun == 1 ? Optional.of(secret) : Optional.empty();
    }

    /// Takes one into use with its first code.
    ///
    /// @return recovery codes, shown once; empty when the code does not fit
    List<String> confirm(UserId account, String typed) {
        return control.inTransaction(() -> {
            if (!spend(account, typed, false)) {
                return List.of();
            }
            control.sql()
                    .sql("update identity_second_factor set confirmed_at = ? where account_id = ?")
                    .params(now(), account.value())
                    .update();
            return recoveryCodes(account);
        });
    }

    /// Fresh recovery codes in place of the old ones.
    List<String> recoveryCodes(UserId account) {
        var codes = IntStream.range(0, RECOVERY_CODES)
                .mapToObj(_ -> ActivationCode.fresh())
                .toList();
        control.inTransaction(() -> {
            control.sql()
                    .sql("delete from identity_recovery_code where account_id = ?")
                    .param(account.value())
                    .update();
            control.sql()
                    .sql("insert into identity_recovery_code (account_id, code_hash) select ?, unnest(?)")
                    .param(1, account.value())
                    .param(2, Columns.texts(codes, code -> hash(account, code)))
                    .update();
        });
        return codes.stream().map(ActivationCode::printed).toList();
    }

    /// Whether a code of the telephone, or a recovery code, is the account's; it is used up then.
    boolean fits(UserId account, String typed) {
        return spend(account, typed, true) || recovered(account, typed);
    }

    /// Of two who send the same code at once one alone finds the step before it.
    private boolean spend(UserId account, String typed, boolean inUse) {
        var stored = control.sql()
                .sql("""
                        select secret, last_step from identity_second_factor
                        where account_id = ? and (confirmed_at is not null) = ?
                        """)
                .params(account.value(), inUse)
                .query((row, _) -> new Stored(row.getString("secret"), row.getLong("last_step")))
                .optional();
        if (stored.isEmpty()) {
            return false;
        }
        var secret = key.open(SECRET + account.value(), stored.get().secret());
        var step = TimeCode.step(secret, typed, clock.instant());
        return step.isPresent()
                && control.sql()
                                .sql("""
                                        update identity_second_factor set last_step = ?
                                        where account_id = ? and last_step < ?
                                        """)
                                .params(step.getAsLong(), account.value(), step.getAsLong())
                                .update()
                        == 1;
    }

    private boolean recovered(UserId account, String typed) {
        return control.sql()
                        .sql("""
                                update identity_recovery_code set used_at = ?
                                where account_id = ? and code_hash = ? and used_at is null
                                """)
                        .params(now(), account.value(), hash(account, ActivationCode.typed(typed)))
                        .update()
                == 1;
    }

    /// Takes the telephone away. Recovery codes stay while there are passkeys.
    void removeTelephone(UserId account) {
        control.inTransaction(() -> {
            control.sql()
                    .sql("delete from identity_second_factor where account_id = ?")
                    .param(account.value())
                    .update();
            forgetCodesOfNothing(account);
        });
    }

    /// Takes everything away that is asked for beside the password.
    ///
    /// @return false when there was nothing
    boolean removeAll(UserId account) {
        return control.inTransaction(() -> {
            var had = has(account);
            passkeys.removeAll(account);
            removeTelephone(account);
            return had;
        });
    }

    /// Recovery codes replace nothing where there is neither a telephone nor a passkey.
    void forgetCodesOfNothing(UserId account) {
        if (!has(account)) {
            control.sql()
                    .sql("delete from identity_recovery_code where account_id = ?")
                    .param(account.value())
                    .update();
        }
    }

    /// Since when somebody is asked to set one up: from now on, if nobody has been asked before.
    Instant askedSince(UserId account) {
        var now = now();
        control.sql()
                .sql(
                        "update identity_account set second_factor_asked_at = ? where id = ? and second_factor_asked_at is null")
                .params(now, account.value())
                .update();
        return control.sql()
                .sql("select coalesce(second_factor_asked_at, ?) as asked from identity_account where id = ?")
                .params(now, account.value())
                .query((row, _) -> row.getObject("asked", OffsetDateTime.class).toInstant())
                .optional()
                .orElseGet(clock::instant);
    }

    private String hash(UserId account, String code) {
        return key.hash(RECOVERY, account.value() + " " + code);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
