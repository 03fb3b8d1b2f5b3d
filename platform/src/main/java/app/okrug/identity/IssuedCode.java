package app.okrug.identity;

import app.okrug.access.PersonId;
import java.time.Instant;

/// A fresh activation code. It is shown once, on paper; only its hash is stored.
///
/// @param code ten characters, as printed: `ABCDE-FGHJK`
/// @param until when it stops working
public record IssuedCode(PersonId person, String login, String displayName, String code, Instant until) {

    /// The code stays out of logs.
    @Override
    public String toString() {
        return "IssuedCode[" + login + "]";
    }
}
