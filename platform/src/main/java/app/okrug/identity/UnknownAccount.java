package app.okrug.identity;

import app.okrug.access.UserId;

/// There is no such account where it was looked for.
public class UnknownAccount extends IllegalArgumentException {

    UnknownAccount(UserId account) {
        super("No such account here: " + account.value());
    }
}
