package app.okrug.identity.signin;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Ends the session of the request being answered. Pages without a server side behind them send `POST /logout`.
@Component
public class SignOut {

    private final Sessions sessions;

    SignOut(Sessions sessions) {
        this.sessions = sessions;
    }

    /// Ends it; afterwards show [SignInPages#LOGIN].
    public void now() {
        var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        var session = attributes.getRequest().getSession(false);
        if (session != null) {
            sessions.end(session);
        }
        SecurityContextHolder.clearContext();
    }
}
