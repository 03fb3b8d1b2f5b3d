package app.okrug.identity;

import app.okrug.access.Open;
import app.okrug.access.UserId;
import app.okrug.database.ControlPlane;
import org.springframework.stereotype.Service;

/// Makes the operator of a demonstration (`okrug.demo`), whose password everybody may know.
@Service
public class DemoOffice {

    private final IdentitySettings settings;
    private final ControlPlane control;
    private final Operators operators;
    private final Passwords passwords;

    DemoOffice(IdentitySettings settings, ControlPlane control, Operators operators, Passwords passwords) {
        this.settings = settings;
        this.control = control;
        this.operators = operators;
        this.passwords = passwords;
    }

    /// @throws IllegalStateException outside of a demonstration
    @Open("exists in a demonstration only, where all people are invented")
    public UserId open(String login, String displayName, String password) {
        if (!settings.demo()) {
            throw new IllegalStateException("This is no demonstration: okrug.demo is not set");
        }
        return control.inTransaction(() -> {
            var account = operators.open(login, displayName);
            control.sql()
                    .sql("update identity_account set password_hash = ?, version = version + 1 where id = ?")
                    .params(passwords.hash(password), account.value())
                    .update();
            return account;
        });
    }
}
