package app.okrug.identity.signin;

import app.okrug.identity.CurrentAccount;
import app.okrug.identity.MembershipId;
import app.okrug.identity.SignedIn;
import app.okrug.identity.UnknownMembership;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Through which of their own memberships the signed-in person works. Holds from the next request on: show a fresh
/// page.
@Component
public class SchoolChoice {

    private final CurrentAccount current;
    private final Sessions sessions;

    SchoolChoice(CurrentAccount current, Sessions sessions) {
        this.current = current;
        this.sessions = sessions;
    }

    /// Works through another membership.
    ///
    /// @throws UnknownMembership when it is not the person's own
    public void choose(MembershipId membership) {
        remember(current.require().choosing(membership));
    }

    /// An operator goes back to the office's work.
    public void chooseOffice() {
        remember(current.require().choosingOffice());
    }

    private void remember(SignedIn who) {
        var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        sessions.replace(attributes.getRequest(), Objects.requireNonNull(attributes.getResponse()), who);
    }
}
