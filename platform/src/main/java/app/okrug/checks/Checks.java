package app.okrug.checks;

import app.okrug.access.Access;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.remarks.RuledRemarks.Kept;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Has the school check itself at once, as it does every night.
@Service
@Transactional
public class Checks {

    private final Access access;
    private final SelfCheck checking;

    Checks(Access access, SelfCheck checking) {
        this.access = access;
        this.checking = checking;
    }

    /// Whether the acting person may.
    @Transactional(readOnly = true)
    public boolean mayRun() {
        return access.allows(Right.JOURNAL_REMARK, Target.school());
    }

    /// Checks the school by all rules.
    ///
    /// @throws app.okrug.access.AccessRefused when the acting person may not write remarks in the whole school
    public Kept run() {
        access.require(Right.JOURNAL_REMARK, Target.school());
        return checking.check();
    }
}
