package app.okrug.jobs;

import app.okrug.language.Sentence;
import app.okrug.time.Pulse;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Tells apart a job that takes long from one whose node has died: each node says regularly which jobs it works on,
/// ends those of which nothing has been heard, and lets begin what has
/// waited for them.
@Component
class JobPulse extends Pulse {

    static final Duration SILENCE = Duration.ofMinutes(2);

    private final JobTable table;
    private final JobQueue queue;
    private final Clock clock;
    private final Set<JobId> own = ConcurrentHashMap.newKeySet();

    JobPulse(JobTable table, JobQueue queue, Clock clock) {
        super("job-pulse", Duration.ZERO, Duration.ofSeconds(15));
        this.table = table;
        this.queue = queue;
        this.clock = clock;
    }

    void worksOn(JobId job) {
        own.add(job);
    }

    void leaves(JobId job) {
        own.remove(job);
    }

    /// One beat. A database that does not answer is told of and asked again at the next one.
    @Override
    protected void beat() {
        var now = clock.instant();
        if (!own.isEmpty()) {
            table.alive(Set.copyOf(own), now);
        }
        table.abandon(now.minus(SILENCE), Sentence.of("jobs.failure.interrupted"), now);
        queue.advanceAll();
    }
}
