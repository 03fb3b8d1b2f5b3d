package app.okrug.plans;

import app.okrug.curriculum.CourseLine;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/// Which courses are further from their plans than the act tolerates (Q16), for features that act on it. It asks for
/// no right: the asking feature does.
@Component
public class Deviations {

    private final ProgrammeReading reading;

    Deviations(ProgrammeReading reading) {
        this.reading = reading;
    }

    /// Those of these courses, as of a day.
    public List<ProgrammeLine> beyond(Collection<CourseLine> courses, LocalDate day) {
        return reading.lines(courses, day).stream()
                .filter(line -> line.hasPlan() && line.remark())
                .toList();
    }
}
