package app.okrug.vigilance;

import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.tenancy.SchoolRegistry;
import app.okrug.time.Pulse;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// Looks through the record of every school every few minutes, each in its own work: one that fails leaves the others
/// alone. Switched off by `okrug.alarms=false`.
@Component
@ConditionalOnProperty(name = "okrug.alarms", havingValue = "true", matchIfMissing = true)
class AlarmPulse extends Pulse {

    private static final Logger log = LoggerFactory.getLogger(AlarmPulse.class);

    private final SchoolRegistry schools;
    private final AlarmWatch watch;

    AlarmPulse(SchoolRegistry schools, AlarmWatch watch) {
        super("alarms", Duration.ofMinutes(1), Duration.ofMinutes(3));
        this.schools = schools;
        this.watch = watch;
    }

    @Override
    protected void beat() {
        schools.all().stream().filter(school -> school.state().writable()).forEach(this::look);
    }

    private void look(RegisteredSchool school) {
        try {
            CurrentSchool.run(school.id(), watch::look);
        } catch (RuntimeException failure) {
            // Whatever it was, the next school has nothing to do with it; a message could carry personal data.
            log.warn("The record of school {} could not be looked through: {}", school.code(), failure.getClass());
        }
    }
}
