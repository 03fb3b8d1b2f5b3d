package app.okrug.identity;

import app.okrug.access.UserId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// There is no such account where it was looked for.
@ResponseStatus(HttpStatus.NOT_FOUND)
public class UnknownAccount extends IllegalArgumentException {

    UnknownAccount(UserId account) {
        super("No such account here: " + account.value());
    }
}
