package app.okrug.jobs;

import app.okrug.quotas.SchoolQuotas;
import app.okrug.tenancy.SchoolId;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/// Lets the work of a school begin in the order in which it was asked for, and no more of it at once than the school's
/// quota lets run on all nodes together. What waits takes no thread and holds up no other school.
@Component
class JobQueue {

    private final JobTable table;
    private final JobThreads threads;
    private final SchoolQuotas quotas;
    private final Clock clock;
    private final Map<SchoolId, Lane> lanes = new ConcurrentHashMap<>();

    /// Work that waits.
    private record Waiting(JobId job, Runnable work) {}

    /// The waiting work of one school on this node.
    private static final class Lane {
        final Queue<Waiting> waiting = new ArrayDeque<>();
        final ReentrantLock lock = new ReentrantLock();
    }

    JobQueue(JobTable table, JobThreads threads, SchoolQuotas quotas, Clock clock) {
        this.table = table;
        this.threads = threads;
        this.quotas = quotas;
        this.clock = clock;
    }

    /// Begins the work now, or as soon as there is room for it.
    void enter(SchoolId school, JobId job, Runnable work) {
        var lane = lanes.computeIfAbsent(school, _ -> new Lane());
        lane.lock.lock();
        try {
            lane.waiting.add(new Waiting(job, work));
            advance(school, lane);
        } finally {
            lane.lock.unlock();
        }
    }

    /// Looks whether waiting work of the school can begin.
    void advance(SchoolId school) {
        var lane = lanes.get(school);
        if (lane == null) {
            return;
        }
        lane.lock.lock();
        try {
            advance(school, lane);
        } finally {
            lane.lock.unlock();
        }
    }

    /// Looks at all schools: what made room may have ended on another node.
    void advanceAll() {
        lanes.keySet().forEach(this::advance);
    }

    private void advance(SchoolId school, Lane lane) {
        while (!lane.waiting.isEmpty()) {
            var next = lane.waiting.element();
            switch (table.begin(next.job(), school, quotas.jobs(school), clock.instant())) {
                case BEGUN -> threads.run(next.work());
                case GONE -> {
                    // Somebody has ended it while it waited.
                }
                case NO_ROOM -> {
                    return;
                }
            }
            lane.waiting.remove();
        }
    }
}
