package app.okrug.identity.signin;

import app.okrug.identity.SessionId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// The session of the request being answered, as the list of sessions knows it.
@Component
public class ThisSession {

    private final Sessions sessions;

    ThisSession(Sessions sessions) {
        this.sessions = sessions;
    }

    /// Empty where there is none: a program with a token, a visitor.
    public Optional<SessionId> id() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? sessions.record(attributes.getRequest().getSession(false))
                : Optional.empty();
    }
}
