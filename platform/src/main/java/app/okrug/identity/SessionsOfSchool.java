package app.okrug.identity;

import app.okrug.tenancy.SchoolId;
import org.springframework.stereotype.Component;

/// The open sessions of the people of a school. Asks for no right: whoever has led the school to another state has.
@Component
public class SessionsOfSchool {

    private final AccountChanges changes;

    SessionsOfSchool(AccountChanges changes) {
        this.changes = changes;
    }

    /// They ask again whom the school lets in: its state has changed.
    public void askAgain(SchoolId school) {
        changes.membersOf(school);
    }
}
