package app.okrug.scales;

import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.journal.GivenMarks;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.regulation.Apart;
import app.okrug.regulation.Parameter;
import app.okrug.school.SchoolClock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/// From which day a scale can hold: never for lessons in which marks stand already, which would be read anew by it.
@Component
class ScaleRules {

    private static final int LONGEST_REASON = 500;

    private final GivenMarks given;
    private final SchoolClock clock;
    private final Texts texts;

    ScaleRules(GivenMarks given, SchoolClock clock, Texts texts) {
        this.given = given;
        this.clock = clock;
        this.texts = texts;
    }

    /// @param taught the courses of the year
    /// @return the reason without the space around it
    /// @throws UnfitScale when it cannot be
    String judge(ScaleWish wish, List<CourseLine> taught) {
        var reason = wish.reason().strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw unfit("reason");
        }
        if (!Parameter.MARK_SCALE.editor().fits(wish.scale())) {
            throw new IllegalArgumentException("No scale: " + wish.scale());
        }
        var concerned = concerned(wish, taught).stream().map(CourseLine::id).toList();
        if (wish.places().isEmpty() || concerned.isEmpty()) {
            throw unfit("place");
        }
        judgeMarks(wish, concerned);
        return reason;
    }

    private void judgeMarks(ScaleWish wish, List<CourseId> concerned) {
        var latest = given.latest(concerned);
        if (latest.isPresent() && !wish.from().isAfter(latest.get())) {
            throw unfit("marked", Dates.inFigures(latest.get(), Language.current()));
        }
    }

    /// @throws UnfitScale when a scale that holds already was set for a later moment
    void judgeOrder(List<Apart<String>> set, Instant since) {
        var now = clock.now();
        set.stream()
                .map(Apart::since)
                .filter(begun -> !begun.isAfter(now) && !begun.isBefore(since))
                .findFirst()
                .ifPresent(begun -> {
                    var day = begun.atZone(clock.zone()).toLocalDate();
                    throw unfit("order", Dates.inFigures(day, Language.current()));
                });
    }

    /// Year of study and subject of each place, for the record.
    List<String> named(ScaleWish wish, List<CourseLine> taught) {
        return concerned(wish, taught).stream()
                .map(course -> course.parallel() + " " + course.subject())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<CourseLine> concerned(ScaleWish wish, List<CourseLine> taught) {
        return taught.stream()
                .filter(course -> wish.places().stream()
                        .anyMatch(place -> place.parallel() == course.parallel()
                                && place.subject().equals(course.subjectId())))
                .toList();
    }

    private UnfitScale unfit(String fault, Object... arguments) {
        return new UnfitScale(texts.text("scales.unfit." + fault, arguments));
    }
}
