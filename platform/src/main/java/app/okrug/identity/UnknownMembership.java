package app.okrug.identity;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// The account has no such membership (any more).
@ResponseStatus(HttpStatus.NOT_FOUND)
public class UnknownMembership extends IllegalArgumentException {

    UnknownMembership(MembershipId id) {
        super("The account has no membership " + id);
    }
}
