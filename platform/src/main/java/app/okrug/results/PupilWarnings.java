package app.okrug.results;

import app.okrug.access.PersonId;
import app.okrug.school.SchoolClock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/// The warnings of one pupil, for the diary of the family. It asks for no right: the diary does.
@Component
public class PupilWarnings {

    /// How long a warning stays in the diary.
    private static final Duration TOLD = Duration.ofDays(14);

    private final WarningStore store;
    private final SchoolClock clock;

    PupilWarnings(WarningStore store, SchoolClock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// The warnings of the last two weeks, the newest first.
    public List<Warning> of(PersonId pupil) {
        return store.since(List.of(pupil.value()), clock.now().minus(TOLD)).reversed();
    }

    /// Notes that a guardian has them on the screen; the first one counts.
    public void shown(PersonId pupil, PersonId guardian) {
        store.shown(pupil.value(), guardian.value());
    }
}
