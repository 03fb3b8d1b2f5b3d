package app.okrug.identity.signin;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Ends the session of the request being answered. Pages without a server side behind them send `POST /logout`.
@Component
public class SignOut {

    SignOut() {}

    /// Ends it; afterwards show [SignInPages#LOGIN].
    public void now() {
        var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        var session = attributes.getRequest().getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
