package app.okrug.onboarding;

import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.tenancy.SchoolRegistry;
import app.okrug.time.Pulse;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// Twice a day takes the membership of those whose last day in the school has passed: nothing happens on that day that
/// would tell. Switched off by `okrug.members.daily=false`.
@Component
@ConditionalOnProperty(name = "okrug.members.daily", havingValue = "true", matchIfMissing = true)
class MemberPulse extends Pulse {

    private static final Logger log = LoggerFactory.getLogger(MemberPulse.class);

    private final SchoolRegistry schools;
    private final MemberAccounts accounts;

    MemberPulse(SchoolRegistry schools, MemberAccounts accounts) {
        super("school-members", Duration.ofMinutes(10), Duration.ofHours(12));
        this.schools = schools;
        this.accounts = accounts;
    }

    /// Goes through all schools that work; one that fails leaves the others alone.
    @Override
    protected void beat() {
        schools.all().stream().filter(school -> school.state().writable()).forEach(this::settle);
    }

    private void settle(RegisteredSchool school) {
        try {
            CurrentSchool.run(school.id(), () -> accounts.follow(accounts.wanted()));
        } catch (RuntimeException failure) {
            // Whatever it was, the next school has nothing to do with it; a message could carry personal data.
            log.warn("Members of school {} could not be settled: {}", school.code(), failure.getClass());
        }
    }
}
