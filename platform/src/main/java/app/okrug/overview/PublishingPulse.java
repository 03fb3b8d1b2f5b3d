package app.okrug.overview;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Looks twice an hour which schools are due to publish. Switched off by `okrug.overview.publish=false`.
@Component
@ConditionalOnProperty(name = "okrug.overview.publish", havingValue = "true", matchIfMissing = true)
class PublishingPulse implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(PublishingPulse.class);
    private static final long MINUTES_BEFORE = 5;
    private static final long MINUTES_BETWEEN = 30;

    private final Publishing publishing;
    private volatile @Nullable ScheduledExecutorService beats;

    PublishingPulse(Publishing publishing) {
        this.publishing = publishing;
    }

    private void beat() {
        try {
            publishing.publishDue();
        } catch (DataAccessException unreachable) {
            log.warn(
                    "Schools could not be asked to publish: {}",
                    unreachable.getClass().getSimpleName());
        }
    }

    @Override
    public void start() {
        var begun = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("overview-publishing").factory());
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
