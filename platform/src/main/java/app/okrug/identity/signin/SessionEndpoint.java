package app.okrug.identity.signin;

import app.okrug.access.Open;
import app.okrug.identity.CurrentAccount;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/api/session`: how long the session may still lie unused. Asking is no use, sending is: a page warns two minutes
/// before the end and lets the reader go on.
@RestController
class SessionEndpoint {

    static final String PATH = "/api/session";

    private final CurrentAccount current;
    private final Sessions sessions;

    /// @param seconds until the session is locked unless it is used; for a token as long as it is accepted, zero
    record Left(long seconds) {}

    SessionEndpoint(CurrentAccount current, Sessions sessions) {
        this.current = current;
        this.sessions = sessions;
    }

    @GetMapping(PATH)
    @Open("about the session that asks")
    Left left(HttpServletRequest request) {
        var session = request.getSession(false);
        return new Left(
                session == null
                        ? 0
                        : Math.max(0, sessions.left(session, current.require()).toSeconds()));
    }

    @PostMapping(PATH)
    @Open("about the session that asks")
    Left goOn(HttpServletRequest request) {
        return left(request);
    }
}
