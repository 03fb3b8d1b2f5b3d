package app.okrug.identity;

import app.okrug.access.Open;
import app.okrug.access.UserId;
import app.okrug.database.ControlPlane;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// One person, one account: a guardian with children in two schools gets a sheet from each and keeps the first account.
/// Two accounts are never joined by likeness of names: only by the code from the second sheet, or by
/// the office ([OfficeJoins]).
@Service
public class Joining {

    private final CurrentAccount current;
    private final Activation activation;
    private final SlowDown slowDown;
    private final ControlPlane control;
    private final IdentityLog log;

    Joining(CurrentAccount current, Activation activation, SlowDown slowDown, ControlPlane control, IdentityLog log) {
        this.current = current;
        this.activation = activation;
        this.slowDown = slowDown;
        this.control = control;
        this.log = log;
    }

    /// Adds what another, never activated account is in its school to the account that has signed in.
    ///
    /// @param login from the second sheet
    /// @param code from the second sheet; used up
    /// @param address from where the attempt comes
    /// @return whether it was done; false when login and code do not fit, or there were too many attempts
    @Open("whoever holds the code of an account could as well activate it")
    public boolean join(String login, String code, String address) {
        var own = current.require().account();
        var typed = Logins.typed(login);
        try (var turn = slowDown.turn(typed, address)) {
            if (turn.refused() != null) {
                return false;
            }
            var other = activation.accountBehind(typed, code);
            if (other == null || other.equals(own) || !neverUsed(other)) {
                slowDown.failed(typed, address);
                return false;
            }
            control.inTransaction(() -> move(other, own, own));
            return true;
        }
    }

    private boolean neverUsed(UserId account) {
        return control.sql()
                .sql("select password_hash is null from identity_account where id = ?")
                .param(account.value())
                .query(Boolean.class)
                .single();
    }

    private void move(UserId from, UserId to, @Nullable UserId by) {
        control.sql()
                .sql("update identity_membership set account_id = ? where account_id = ?")
                .params(to.value(), from.value())
                .update();
        control.sql()
                .sql("delete from identity_outside_link where account_id = ?")
                .param(from.value())
                .update();
        control.sql()
                .sql("update identity_account set version = version + 1 where id = ?")
                .param(to.value())
                .update();
        // The emptied account stays, so that the record of who did what keeps its names.
        control.sql().sql("""
                        update identity_account
                        set password_hash = null, activation_hash = null, activation_until = null,
                            blocked_at = created_at, version = version + 1
                        where id = ?
                        """).param(from.value()).update();
        log.note("joined", by, null, to);
    }
}
