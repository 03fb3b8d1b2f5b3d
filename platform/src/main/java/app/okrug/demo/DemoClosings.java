package app.okrug.demo;

import app.okrug.access.CurrentActor;
import app.okrug.closing.AskedPlace;
import app.okrug.closing.Closings;
import app.okrug.closing.NewClosing;
import app.okrug.closing.Unlocks;
import app.okrug.closing.Whom;
import app.okrug.curriculum.Courses;
import app.okrug.school.TermId;
import app.okrug.time.ClockOfWork;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Closes the terms that have ended, by an order and some days after their end, and has a teacher ask for one of them
/// to be opened.
@Component
class DemoClosings {

    private static final int DAYS_FOR_RESULTS = 5;
    private static final Post ASKS = Post.MATHS_OLDER;

    private final Closings closings;
    private final Unlocks unlocks;
    private final Courses courses;

    DemoClosings(Closings closings, Unlocks unlocks, Courses courses) {
        this.closings = closings;
        this.unlocks = unlocks;
        this.courses = courses;
    }

    /// Closes what has ended before a moment.
    void close(Brought brought, Instant until, ZoneId zone) {
        var ended = CurrentActor.call(brought.school(), brought.administrator(), closings::terms).stream()
                .filter(term -> term.to()
                        .plusDays(DAYS_FOR_RESULTS)
                        .isBefore(until.atZone(zone).toLocalDate()))
                .toList();
        var reported = new ArrayList<TermId>();
        for (var term : ended) {
            var ordered = term.to().minusDays(10);
            ClockOfWork.runAt(
                    ordered.atTime(12, 0).atZone(zone).toInstant(),
                    () -> CurrentActor.run(
                            brought.school(),
                            brought.administrator(),
                            () -> closings.close(order(term, ordered, 90 + reported.size()))));
            reported.add(term.id());
        }
        ask(brought, ended, until, zone);
    }

    private static NewClosing order(Closings.ClosableTerm term, LocalDate ordered, int number) {
        return new NewClosing(
                term.id(),
                new Whom.Everybody(),
                term.to().minusDays(3),
                term.to().plusDays(DAYS_FOR_RESULTS),
                Integer.toString(number),
                ordered,
                "");
    }

    private void ask(Brought brought, List<Closings.ClosableTerm> ended, Instant until, ZoneId zone) {
        var teacher = brought.teacher(ASKS);
        CurrentActor.run(brought.school(), teacher, () -> {
            for (var course :
                    courses.ofTeacher(teacher.person(), until.atZone(zone).toLocalDate())) {
                var closed = lastOf(ended, course.parallel());
                if (closed != null) {
                    unlocks.ask(
                            new AskedPlace(course.id(), closed, null, null),
                            "Ошибка в отметке за контрольную работу: пересчитаны баллы.");
                    return;
                }
            }
        });
    }

    private static @Nullable TermId lastOf(List<Closings.ClosableTerm> ended, int parallel) {
        return ended.stream()
                .filter(term -> term.parallels().contains(parallel))
                .map(Closings.ClosableTerm::id)
                .reduce((_, later) -> later)
                .orElse(null);
    }
}
