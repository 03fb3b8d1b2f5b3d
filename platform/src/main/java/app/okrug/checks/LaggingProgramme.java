package app.okrug.checks;

import app.okrug.curriculum.CourseLine;
import app.okrug.plans.Deviations;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.remarks.RuledRemarks.Cause;
import app.okrug.school.SchoolClock;
import java.util.List;
import org.springframework.stereotype.Component;

/// Courses further from their plans than the act tolerates (Q16), as of the day up to which lessons have to be filled:
/// what is only not written yet is no deviation.
@Component
class LaggingProgramme implements CheckRule {

    private final Deviations deviations;
    private final Regulation regulation;
    private final SchoolClock clock;
    private final RecordWords words;

    LaggingProgramme(Deviations deviations, Regulation regulation, SchoolClock clock, RecordWords words) {
        this.deviations = deviations;
        this.regulation = regulation;
        this.clock = clock;
        this.words = words;
    }

    @Override
    public String code() {
        return "PROGRAMME";
    }

    @Override
    public Found find(List<CourseLine> courses) {
        var day = clock.today()
                .minusDays(regulation.current(Parameter.NOT_FILLED_DAYS).value());
        var tolerated = regulation.onDay(Parameter.PROGRAMME_DEVIATION, day).value();
        return Found.all(deviations.beyond(courses, day).stream()
                .map(line -> new Cause(
                        line.course().id().value().toString(),
                        line.course().id(),
                        null,
                        words.text(
                                "programme",
                                line.hours().planned(),
                                line.hours().given(),
                                tolerated,
                                words.day(day))))
                .toList());
    }
}
