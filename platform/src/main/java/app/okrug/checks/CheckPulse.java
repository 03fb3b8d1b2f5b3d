package app.okrug.checks;

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

/// Looks twice an hour in which schools it is night. Switched off by `okrug.checks.nightly=false`.
@Component
@ConditionalOnProperty(name = "okrug.checks.nightly", havingValue = "true", matchIfMissing = true)
class CheckPulse implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(CheckPulse.class);
    private static final long MINUTES_BEFORE = 5;
    private static final long MINUTES_BETWEEN = 30;

    private final NightlyChecks checks;
    private volatile @Nullable ScheduledExecutorService beats;

    CheckPulse(NightlyChecks checks) {
        this.checks = checks;
    }

    private void beat() {
        try {
            checks.checkDue();
        } catch (DataAccessException unreachable) {
            log.warn("Schools could not be checked: {}", unreachable.getClass().getSimpleName());
        }
    }

    @Override
    public void start() {
        var begun = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("school-checks").factory());
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
