package app.okrug.acts;

import app.okrug.access.Access;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.audit.SchoolAudit;
import app.okrug.regulation.Regulation;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whether the school has read the act that it began with: a preset is somebody else's act until somebody has.
@Service
@Transactional
public class Reading {

    private final Access access;
    private final Regulation regulation;
    private final SchoolAudit record;
    private final ApplicationEventPublisher events;

    Reading(Access access, Regulation regulation, SchoolAudit record, ApplicationEventPublisher events) {
        this.access = access;
        this.regulation = regulation;
        this.record = record;
        this.events = events;
    }

    /// Says that the act in force has been read and is the school's own.
    ///
    /// @throws app.okrug.access.AccessRefused without the right to change it
    public void confirm() {
        access.require(Right.REGULATION_EDIT, Target.school());
        events.publishEvent(new RegulationRead(regulation.act().id().toString()));
    }

    /// When that was said last; empty when never.
    @Transactional(readOnly = true)
    public Optional<Instant> confirmed() {
        access.require(Right.REGULATION_VIEW, Target.school());
        return record.lines(RegulationRead.ACTION, null, regulation.act().id().toString(), Long.MAX_VALUE, 1).stream()
                .map(line -> line.at())
                .findFirst();
    }
}
