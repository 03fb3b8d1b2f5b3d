package app.okrug.checks;

import app.okrug.time.Pulse;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// Looks twice an hour in which schools it is night. Switched off by `okrug.checks.nightly=false`.
@Component
@ConditionalOnProperty(name = "okrug.checks.nightly", havingValue = "true", matchIfMissing = true)
class CheckPulse extends Pulse {

    private final NightlyChecks checks;

    CheckPulse(NightlyChecks checks) {
        super("school-checks", Duration.ofMinutes(5), Duration.ofMinutes(30));
        this.checks = checks;
    }

    @Override
    protected void beat() {
        checks.checkDue();
    }
}
