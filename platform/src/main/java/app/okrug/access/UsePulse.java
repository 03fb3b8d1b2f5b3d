package app.okrug.access;

import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.tenancy.SchoolId;
import app.okrug.tenancy.SchoolRegistry;
import app.okrug.tenancy.SchoolUnavailable;
import app.okrug.tenancy.UnknownSchool;
import app.okrug.time.Pulse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Writes down every few seconds what was done by which right, and removes daily what is older than it is kept.
@Component
class UsePulse extends Pulse {

    private static final Duration BETWEEN_BEATS = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Logger log = LoggerFactory.getLogger(UsePulse.class);
    private static final Duration BETWEEN_PURGES = Duration.ofDays(1);

    private final Uses uses;
    private final UseRows rows;
    private final SchoolRegistry schools;
    private final Clock clock;
    private final ReentrantLock writing = new ReentrantLock();
    private Instant purgeAt;

    UsePulse(Uses uses, UseRows rows, SchoolRegistry schools, Clock clock) {
        super("use-pulse", BETWEEN_BEATS, BETWEEN_BEATS);
        this.uses = uses;
        this.rows = rows;
        this.schools = schools;
        this.clock = clock;
        this.purgeAt = clock.instant().plus(Duration.ofMinutes(10));
    }

    /// Writes down what waits of the current school. When this returns, what another has taken to write down is written
    /// too. What happened in a past that is not kept (a demonstration lives through its year at once) is left out.
    void write() {
        var oldest = today().minusDays(UseRows.DAYS);
        writing.lock();
        try {
            var kept = uses.take().stream()
                    .filter(use -> !use.day().isBefore(oldest))
                    .toList();
            if (!kept.isEmpty()) {
                rows.add(kept);
            }
        } finally {
            writing.unlock();
        }
    }

    /// A school that has been closed to changes since keeps nothing any more: what waits of it is forgotten.
    private void writeOrForget() {
        if (schools.current().state().writable()) {
            write();
        } else {
            uses.take();
        }
    }

    /// Removes what is older than it is kept of the current school.
    void purge() {
        rows.purge(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(schools.current().zone()));
    }

    @Override
    protected void beat() {
        uses.schools().forEach(school -> inSchool(school, this::writeOrForget));
        var now = clock.instant();
        if (now.isAfter(purgeAt)) {
            purgeAt = now.plus(BETWEEN_PURGES);
            schools.all().stream()
                    .filter(school -> school.state().writable())
                    .map(RegisteredSchool::id)
                    .forEach(school -> inSchool(school, this::purge));
        }
    }

    private void inSchool(SchoolId school, Runnable work) {
        try {
            CurrentSchool.run(school, work);
        } catch (DataAccessException | TransactionException | SchoolUnavailable | UnknownSchool late) {
            log.warn("What was done by which right in school {} was not kept: {}", school, late.toString());
        }
    }

    @Override
    protected Duration patience() {
        return PATIENCE;
    }

    @Override
    protected void afterTheLast() {
        beat();
    }
}
