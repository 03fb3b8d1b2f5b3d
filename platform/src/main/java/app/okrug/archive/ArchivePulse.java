package app.okrug.archive;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Looks several times an hour which schools are due to be copied and which archives are to go. Copies are
/// switched off by `okrug.copies=false`.
@Component
class ArchivePulse implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ArchivePulse.class);
    private static final long MINUTES_BEFORE = 10;
    private static final long MINUTES_BETWEEN = 15;

    private final NightlyCopies copies;
    private final ArchiveSettings settings;
    private volatile @Nullable ScheduledExecutorService beats;

    ArchivePulse(NightlyCopies copies, ArchiveSettings settings) {
        this.copies = copies;
        this.settings = settings;
    }

    /// A beat that fails must not be the last one.
    private void beat() {
        try {
            copies.letGo();
            if (settings.copies()) {
                copies.copyDue();
            }
        } catch (RuntimeException failure) {
            log.warn(
                    "The archives could not be looked after: {}",
                    failure.getClass().getSimpleName());
        }
    }

    @Override
    public void start() {
        var begun = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("archive-pulse").factory());
        var unused = begun.scheduleWithFixedDelay(this::beat, MINUTES_BEFORE, MINUTES_BETWEEN, TimeUnit.MINUTES);
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
