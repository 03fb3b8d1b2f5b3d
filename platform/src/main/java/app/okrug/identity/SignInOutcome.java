package app.okrug.identity;

import app.okrug.tenancy.RegisteredSchool;
import java.time.Duration;

/// What came of an attempt to sign in or to activate.
public sealed interface SignInOutcome {

    /// Somebody has signed in.
    record Welcome(SignedIn who) implements SignInOutcome {}

    /// Login and password fit, and the account asks for a second step beside them.
    record CodeNeeded(SignedIn who) implements SignInOutcome {}

    /// Login and secret do not fit. Unknown, blocked and never activated accounts get this answer too.
    record Wrong() implements SignInOutcome {}

    /// Nothing was compared: there have been too many wrong attempts. Says nothing about the account.
    record Wait(Duration time) implements SignInOutcome {}

    /// The code fits, but this password may not be chosen.
    record Unfit(PasswordRules.Fault fault) implements SignInOutcome {}

    /// Login and secret fit, but every school of the person is closed to them now.
    record Closed(RegisteredSchool school) implements SignInOutcome {}
}
