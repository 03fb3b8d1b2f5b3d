package app.okrug.identity.signin;

import app.okrug.access.CurrentActor;
import app.okrug.access.CurrentOperator;
import app.okrug.access.Operator;
import app.okrug.identity.CurrentAccount;
import app.okrug.identity.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/// Binds a request to the school and the person of the chosen membership, or to the operator; never to
/// anything that the request says.
final class SchoolBinding extends OncePerRequestFilter {

    private final CurrentAccount current;

    SchoolBinding(CurrentAccount current) {
        this.current = current;
    }

    /// The rest of the request.
    @FunctionalInterface
    private interface Rest {
        void go() throws IOException, ServletException;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var who = current.find();
        if (who.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            bound(who.get(), () -> chain.doFilter(request, response));
        }
    }

    private static void bound(SignedIn who, Rest rest) throws IOException, ServletException {
        var membership = who.chosen();
        if (membership != null) {
            throwing(() -> CurrentActor.<Boolean, Exception>call(
                    membership.school(), who.actor().orElseThrow(), () -> done(rest)));
        } else if (who.operator()) {
            throwing(() -> CurrentOperator.<Boolean, Exception>call(new Operator(who.account()), () -> done(rest)));
        } else {
            rest.go();
        }
    }

    private static boolean done(Rest rest) throws IOException, ServletException {
        rest.go();
        return true;
    }

    /// A scoped value's call may throw anything; the rest of a request throws these.
    private static void throwing(ScopedValue.CallableOp<Boolean, Exception> work) throws IOException, ServletException {
        try {
            work.call();
        } catch (IOException | ServletException | RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
    }
}
