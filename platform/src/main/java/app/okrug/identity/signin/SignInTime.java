package app.okrug.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;

/// When the person of a session gave their password last; other programs want to know it.
public final class SignInTime {

    private static final String SINCE = "okrug.signed-in";

    private SignInTime() {}

    static void note(HttpSession session, Instant moment) {
        session.setAttribute(SINCE, moment);
    }

    static Optional<Instant> find(HttpSession session) {
        return session.getAttribute(SINCE) instanceof Instant moment ? Optional.of(moment) : Optional.empty();
    }

    /// @throws IllegalStateException when the request has no session of somebody who signed in
    public static Instant of(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(SINCE) instanceof Instant moment) {
            return moment;
        }
        throw new IllegalStateException("Nobody has signed in to this session");
    }
}
