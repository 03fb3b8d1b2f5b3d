package app.okrug.ledger;

import app.okrug.access.Access;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.audit.Looked;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/// Checking whether the history of the school's journal is what was written.
@Service
public class Ledger {

    private final Access access;
    private final Sealing sealing;
    private final LedgerCheck check;
    private final ApplicationEventPublisher events;

    Ledger(Access access, Sealing sealing, LedgerCheck check, ApplicationEventPublisher events) {
        this.access = access;
        this.sealing = sealing;
        this.check = check;
        this.events = events;
    }

    /// Checks all of the history. That it was checked, and what was found, stays in the school's record.
    ///
    /// @throws app.okrug.access.AccessRefused without the right
    public Checked verify() {
        access.require(Right.JOURNAL_VERIFY, Target.school());

        sealing.seal();
        var checked = check.check();
        var fault = checked.fault();
        events.publishEvent(
                new Looked("ledger.checked", fault == null ? "sound" : fault.fault() + " " + fault.position()));
        return checked;
    }
}
