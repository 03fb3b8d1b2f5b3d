package app.okrug.vigilance;

import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.tenancy.SchoolRegistry;
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

/// Looks through the record of every school every few minutes, each in its own work: one that fails leaves the others
/// alone. Switched off by `okrug.alarms=false`.
@Component
@ConditionalOnProperty(name = "okrug.alarms", havingValue = "true", matchIfMissing = true)
class AlarmPulse implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(AlarmPulse.class);
    private static final long MINUTES_BETWEEN = 3;

    private final SchoolRegistry schools;
    private final AlarmWatch watch;
    private volatile @Nullable ScheduledExecutorService beats;

    AlarmPulse(SchoolRegistry schools, AlarmWatch watch) {
        this.schools = schools;
        this.watch = watch;
    }

    private void beat() {
        try {
            schools.all().stream().filter(school -> school.state().writable()).forEach(this::look);
        } catch (DataAccessException unreachable) {
            log.warn("Nobody could be watched over: {}", unreachable.getClass().getSimpleName());
        }
    }

    private void look(RegisteredSchool school) {
        try {
            CurrentSchool.run(school.id(), watch::look);
        } catch (RuntimeException failure) {
            // Whatever it was, the next school has nothing to do with it; a message could carry personal data.
            log.warn("The record of school {} could not be looked through: {}", school.code(), failure.getClass());
        }
    }

    @Override
    public void start() {
        var begun = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("alarms").factory());
        var unused = begun.scheduleWithFixedDelay(this::beat, 1, MINUTES_BETWEEN, TimeUnit.MINUTES);
        beats = begun;
    }

    @Override
    public void stop() {
        var ended = beats;
        beats = null;
        if (ended != null) {
            ended.shutdown();
        }
    }

    @Override
    public boolean isRunning() {
        return beats != null;
    }
}
