package app.okrug.identity.signin;

import app.okrug.identity.AccountStates;
import app.okrug.identity.SignedIn;
import app.okrug.identity.SignedInAuthentication;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Ends or refreshes what the session remembers before anything is done for it: whoever was blocked, has left the
/// school or has new credentials is out within a second; who has done nothing for too long must sign in again.
final class LiveSession extends OncePerRequestFilter {

    private final Sessions sessions;
    private final AccountStates states;

    LiveSession(Sessions sessions, AccountStates states) {
        this.sessions = sessions;
        this.states = states;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null) {
            if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedInAuthentication known) {
                if (sessions.holds(session, known)) {
                    check(request, response, session, known.getPrincipal());
                }
            } else {
                sessions.letGo(session);
            }
        }
        chain.doFilter(request, response);
    }

    private void check(
            HttpServletRequest request, HttpServletResponse response, HttpSession session, SignedIn remembered) {
        if (sessions.left(session, remembered).isNegative()) {
            sessions.lock(session);
            SecurityContextHolder.clearContext();
            return;
        }
        var now = states.now(remembered);
        if (now.isEmpty()) {
            session.invalidate();
            SecurityContextHolder.clearContext();
            return;
        }
        if (!now.get().equals(remembered)) {
            if (sessions.ended(session)) {
                session.invalidate();
                SecurityContextHolder.clearContext();
                return;
            }
            sessions.replace(request, response, now.get());
        }
        if (RealUse.is(request)) {
            sessions.used(session);
        }
    }
}
