package app.okrug.time;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Work that comes back after a while, on a thread of its own, for as long as the application runs.
public abstract class Pulse implements SmartLifecycle {

    private final Logger log = LoggerFactory.getLogger(getClass());
    private final String name;
    private final Duration before;
    private final Duration between;
    private volatile @Nullable ScheduledExecutorService beats;

    /// @param name of the thread
    /// @param before how long after the start the first beat is
    /// @param between how long it rests from the end of one beat to the next
    protected Pulse(String name, Duration before, Duration between) {
        this.name = name;
        this.before = before;
        this.between = between;
    }

    /// One beat. What it throws is told of, and the next one tries again.
    protected abstract void beat();

    /// How long a beat that has begun may go on when the application stops.
    protected Duration patience() {
        return Duration.ZERO;
    }

    /// What is left to do when the last beat is over; not done when that has lost its patience.
    protected void afterTheLast() {}

    @Override
    public final void start() {
        var begun = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
        var unused = begun.scheduleWithFixedDelay(
                () -> quietly(this::beat), before.toMillis(), between.toMillis(), TimeUnit.MILLISECONDS);
        beats = begun;
    }

    /// A beat that fails must not be the last one. Of the failure only the kind is told: its message could tell of
    /// somebody.
    private void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            log.warn(
                    "What {} does has failed and will be tried again: {}",
                    name,
                    failure.getClass().getSimpleName());
        }
    }

    @Override
    public final void stop() {
        var ended = beats;
        beats = null;
        if (ended == null) {
            return;
        }
        ended.shutdown();
        try {
            if (ended.awaitTermination(patience().toMillis(), TimeUnit.MILLISECONDS)) {
                quietly(this::afterTheLast);
            } else {
                ended.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            ended.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public final boolean isRunning() {
        return beats != null;
    }
}
