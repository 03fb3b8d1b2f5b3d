package app.okrug.ledger;

import app.okrug.journal.JournalChanged;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.tenancy.SchoolId;
import app.okrug.tenancy.SchoolRegistry;
import app.okrug.tenancy.SchoolState;
import app.okrug.tenancy.SchoolUnavailable;
import app.okrug.tenancy.UnknownSchool;
import app.okrug.time.Pulse;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;

/// Seals what was written a moment ago, hourly keeps the heads of all schools outside of the database, and once a day
/// checks every chain.
@Component
class LedgerPulse extends Pulse {

    private static final Duration BETWEEN_BEATS = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Logger log = LoggerFactory.getLogger(LedgerPulse.class);
    private static final Duration BETWEEN_HEADS = Duration.ofHours(1);
    private static final Duration BETWEEN_CHECKS = Duration.ofDays(1);

    private final SchoolRegistry schools;
    private final Sealing sealing;
    private final Heads heads;
    private final LedgerCheck check;
    private final Clock clock;
    private final Set<SchoolId> written = ConcurrentHashMap.newKeySet();
    private Instant headsAt;
    private Instant checkAt;

    LedgerPulse(SchoolRegistry schools, Sealing sealing, Heads heads, LedgerCheck check, Clock clock) {
        super("ledger-pulse", BETWEEN_BEATS, BETWEEN_BEATS);
        this.schools = schools;
        this.sealing = sealing;
        this.heads = heads;
        this.check = check;
        this.clock = clock;
        this.headsAt = clock.instant().plus(BETWEEN_HEADS);
        this.checkAt = clock.instant().plus(BETWEEN_CHECKS);
    }

    @TransactionalEventListener
    void note(JournalChanged change) {
        written.add(CurrentSchool.require());
    }

    @Override
    protected void beat() {
        for (var school : Set.copyOf(written)) {
            if (writable(school)) {
                written.remove(school);
                inSchool(school, sealing::seal);
            }
        }
        var now = clock.instant();
        if (now.isAfter(headsAt)) {
            headsAt = now.plus(BETWEEN_HEADS);
            each(this::keepHead);
        }
        if (now.isAfter(checkAt)) {
            checkAt = now.plus(BETWEEN_CHECKS);
            each(this::check);
        }
    }

    /// What is not sealed of a school that is closed to changes waits until it is open again; one that is gone is
    /// forgotten.
    private boolean writable(SchoolId school) {
        try {
            return schools.get(school).state().writable();
        } catch (UnknownSchool gone) {
            written.remove(school);
            return false;
        }
    }

    private void each(Runnable work) {
        schools.all().stream()
                .filter(school -> school.state() == SchoolState.ACTIVE)
                .map(RegisteredSchool::id)
                .forEach(school -> inSchool(school, work));
    }

    /// What a node that died has left unsealed is sealed here at the latest.
    private void keepHead() {
        sealing.seal();
        heads.add(sealing.head());
    }

    private void check() {
        var checked = check.check();
        if (!checked.sound()) {
            log.error("The history of the journal of school {} is not sound: {}", CurrentSchool.require(), checked);
        }
    }

    private void inSchool(SchoolId school, Runnable work) {
        try {
            CurrentSchool.run(school, work);
        } catch (DataAccessException
                | TransactionException
                | SchoolUnavailable
                | UnknownSchool
                | UncheckedIOException late) {
            log.warn("The chain of school {} could not be worked on and will be later: {}", school, late.toString());
        }
    }

    @Override
    protected Duration patience() {
        return PATIENCE;
    }
}
