package app.okrug.jobs;

import app.okrug.language.Sentence;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Tells apart a job that takes long from one whose node has died: each node says regularly which jobs it works on,
/// and ends those of which nothing has been heard.
@Component
class JobPulse implements SmartLifecycle {

    static final Duration SILENCE = Duration.ofMinutes(2);

    private static final Logger log = LoggerFactory.getLogger(JobPulse.class);
    private static final long SECONDS_BETWEEN_BEATS = 15;

    private final JobTable table;
    private final Clock clock;
    private final Set<JobId> own = ConcurrentHashMap.newKeySet();
    private volatile @Nullable ScheduledExecutorService beats;

    JobPulse(JobTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    void worksOn(JobId job) {
        own.add(job);
    }

    void leaves(JobId job) {
        own.remove(job);
    }

    /// One beat. A database that does not answer is told of and asked again at the next one.
    void beat() {
        try {
            var now = clock.instant();
            if (!own.isEmpty()) {
                table.alive(Set.copyOf(own), now);
            }
            table.abandon(now.minus(SILENCE), Sentence.of("jobs.failure.interrupted"), now);
        } catch (DataAccessException unreachable) {
            log.warn(
                    "The pulse of the jobs could not be written: {}",
                    unreachable.getClass().getSimpleName());
        }
    }

    @Override
    public void start() {
        var begun = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("job-pulse").factory());
        var unused = begun.scheduleWithFixedDelay(this::beat, 0, SECONDS_BETWEEN_BEATS, TimeUnit.SECONDS);
        beats = begun;
    }

    @Override
    public void stop() {
        var ended = beats;
        beats = null;
        if (ended != null) {
            ended.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return beats != null;
    }
}
