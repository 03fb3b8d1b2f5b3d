package app.okrug.diary;

import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.school.SchoolClock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Which marks a family sees already: a teacher has some time to put a slip right (MARK_SHOWN_AFTER_MINUTES, Q19). It
/// runs from when something was first put into the cell, so that a mark that has been seen never vanishes again.
@Component
class ShownMarks {

    private final Regulation regulation;
    private final SchoolClock clock;

    ShownMarks(Regulation regulation, SchoolClock clock) {
        this.regulation = regulation;
        this.clock = clock;
    }

    /// How long a mark is kept back; zero when it is shown at once.
    Duration delay() {
        return Duration.ofMinutes(
                regulation.current(Parameter.MARK_SHOWN_AFTER_MINUTES).value());
    }

    /// The moment up to which a mark must have been put to be shown now.
    Instant border() {
        var delay = delay();
        return delay.isZero() ? Instant.MAX : clock.now().minus(delay);
    }

    /// Whether a family could see at a moment what was put at another.
    ///
    /// @param putAt null when it is not known, which tells of a mark of long ago
    static boolean seen(@Nullable Instant putAt, Duration delay, Instant moment) {
        return putAt == null || delay.isZero() || !putAt.plus(delay).isAfter(moment);
    }
}
