package app.okrug.audit;

import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.SchoolId;
import app.okrug.tenancy.SchoolUnavailable;
import app.okrug.tenancy.UnknownSchool;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Writes down who looked at personal data, a second later and many at once: reading happens in transactions that may
/// not write, and must not wait. What a crash takes away is the last second. When writing cannot keep up, readers
/// wait.
@Component
class LookedAudit implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(LookedAudit.class);
    private static final int MOST_WAITING = 20_000;
    private static final int MOST_AT_ONCE = 2_000;

    private record Look(SchoolId school, EventRow row) {}

    private final LinkedBlockingQueue<Look> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private final EventRows rows;
    private final ObjectProvider<DoerSource> doers;
    private final Clock clock;
    private volatile @Nullable Thread thread;

    LookedAudit(EventRows rows, ObjectProvider<DoerSource> doers, Clock clock) {
        this.rows = rows;
        this.doers = doers;
        this.clock = clock;
    }

    @EventListener
    void note(Looked looked) throws InterruptedException {
        var source = doers.getIfAvailable();
        var doer = source == null ? Doer.NOBODY : source.now();
        waiting.put(new Look(
                CurrentSchool.require(),
                new EventRow(clock.instant(), doer, looked.action(), looked.subject(), looked.details())));
    }

    @Override
    public void start() {
        // Known before it runs: it ends as soon as it sees that it is not the one that is wanted.
        var writing = Thread.ofVirtual().name("looked-audit").unstarted(this::writeForEver);
        thread = writing;
        writing.start();
    }

    private void writeForEver() {
        while (thread == Thread.currentThread()) {
            try {
                if (write(waiting.poll(1, TimeUnit.SECONDS))) {
                    TimeUnit.MILLISECONDS.sleep(200); // what comes meanwhile is written together
                }
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    /// @return whether there was anything to write
    private boolean write(@Nullable Look first) {
        var looks = new ArrayList<Look>();
        if (first != null) {
            looks.add(first);
        }
        waiting.drainTo(looks, MOST_AT_ONCE);
        looks.stream()
                .collect(Collectors.groupingBy(Look::school, Collectors.mapping(Look::row, Collectors.toList())))
                .forEach(this::write);
        return !looks.isEmpty();
    }

    private void write(SchoolId school, List<EventRow> looks) {
        try {
            CurrentSchool.run(school, () -> rows.add(looks));
        } catch (DataAccessException | TransactionException | SchoolUnavailable | UnknownSchool failure) {
            log.error("{} records of looking at personal data of school {} were lost", looks.size(), school, failure);
        }
    }

    /// The last records are written before the connections go. The writing thread is not interrupted: that would break
    /// the connection in the middle of a record.
    @Override
    public void stop() {
        var writing = thread;
        thread = null;
        if (writing != null) {
            try {
                writing.join(5000);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        while (write(null)) {
            log.debug("The last records were written");
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
