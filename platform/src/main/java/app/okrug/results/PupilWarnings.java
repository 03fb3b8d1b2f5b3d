package app.okrug.results;

import app.okrug.access.PersonId;
import app.okrug.school.SchoolClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// The warnings of one pupil, for the diary of the family. It asks for no right: the diary does.
@Component
public class PupilWarnings {

    /// How long a warning stays in the diary once the family has taken note of it, and without that.
    private static final Duration TOLD = Duration.ofDays(14);

    private static final Duration UNANSWERED = Duration.ofDays(90);

    private final WarningStore store;
    private final SchoolClock clock;
    private final ApplicationEventPublisher events;

    PupilWarnings(WarningStore store, SchoolClock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.clock = clock;
        this.events = events;
    }

    /// The warnings of the last two weeks, and the older ones that nobody has taken note of, the newest first.
    public List<Warning> of(PersonId pupil) {
        return store.told(pupil.value(), clock.now().minus(TOLD), clock.now().minus(UNANSWERED));
    }

    /// Notes that a guardian has taken note of a warning; the first one counts.
    public void acknowledge(UUID warning, PersonId pupil, PersonId guardian) {
        if (store.acknowledge(warning, pupil.value(), guardian.value())) {
            events.publishEvent(new WarningAcknowledged(warning, pupil.value()));
        }
    }

    /// Notes that a guardian has them on the screen; the first one counts.
    public void shown(PersonId pupil, PersonId guardian) {
        store.shown(pupil.value(), guardian.value());
    }
}
