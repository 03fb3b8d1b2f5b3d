package app.okrug.onboarding;

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

/// Twice a day takes the membership of those whose last day in the school has passed: nothing happens on that day that
/// would tell. Switched off by `okrug.members.daily=false`.
@Component
@ConditionalOnProperty(name = "okrug.members.daily", havingValue = "true", matchIfMissing = true)
class MemberPulse implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(MemberPulse.class);
    private static final long MINUTES_BEFORE = 10;
    private static final long MINUTES_BETWEEN = 12L * 60;

    private final SchoolRegistry schools;
    private final MemberAccounts accounts;
    private volatile @Nullable ScheduledExecutorService beats;

    MemberPulse(SchoolRegistry schools, MemberAccounts accounts) {
        this.schools = schools;
        this.accounts = accounts;
    }

    /// Goes through all schools that work; one that fails leaves the others alone.
    void beat() {
        try {
            schools.all().stream().filter(school -> school.state().writable()).forEach(this::settle);
        } catch (DataAccessException unreachable) {
            log.warn("Members could not be settled: {}", unreachable.getClass().getSimpleName());
        }
    }

    private void settle(RegisteredSchool school) {
        try {
            CurrentSchool.run(school.id(), () -> accounts.follow(accounts.wanted()));
        } catch (RuntimeException failure) {
            // Whatever it was, the next school has nothing to do with it; a message could carry personal data.
            log.warn("Members of school {} could not be settled: {}", school.code(), failure.getClass());
        }
    }

    @Override
    public void start() {
        var begun = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("school-members").factory());
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
