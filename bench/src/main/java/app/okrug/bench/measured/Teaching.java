package app.okrug.bench.measured;

import app.okrug.access.Actor;
import app.okrug.access.CurrentActor;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.curriculum.LessonPlans;
import app.okrug.curriculum.PlannedLessonLine;
import app.okrug.curriculum.Rosters;
import app.okrug.journal.JournalWriting;
import app.okrug.journal.Operation;
import app.okrug.school.SchoolClock;
import app.okrug.school.TermLine;
import app.okrug.tenancy.SchoolId;
import app.okrug.timetable.LessonLine;
import app.okrug.timetable.Lessons;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Keeps the journal of the lessons that have been held in a term, through the journal itself: a topic, homework, a
/// mark for every third pupil, an absence for every twentieth.
@Component("bench.Teaching")
class Teaching {

    private final Courses courses;
    private final Lessons lessons;
    private final Rosters rosters;
    private final LessonPlans plans;
    private final JournalWriting journal;
    private final SchoolClock clock;

    Teaching(
            Courses courses,
            Lessons lessons,
            Rosters rosters,
            LessonPlans plans,
            JournalWriting journal,
            SchoolClock clock) {
        this.courses = courses;
        this.lessons = lessons;
        this.rosters = rosters;
        this.plans = plans;
        this.journal = journal;
        this.clock = clock;
    }

    /// @return how many marks were given
    int keep(SchoolId school, Actor teacher, TermLine term) {
        return CurrentActor.<Integer, RuntimeException>call(
                school,
                teacher,
                () -> courses.ofTeacher(teacher.person(), clock.today()).stream()
                        .mapToInt(course -> keep(course, term))
                        .sum());
    }

    private int keep(CourseLine course, TermLine term) {
        var held = lessons.ofCourse(course.id(), term.startsOn(), clock.today().minusDays(1));
        var plan = course.lessonPlanId() == null ? List.<PlannedLessonLine>of() : plans.lines(course.lessonPlanId());
        var roster = rosters.of(course.id(), term.startsOn(), term.endsOn());
        var operations = new ArrayList<Operation>();
        for (var index = 0; index < held.size(); index++) {
            if (index < plan.size()) {
                operations.add(record(plan.get(index), held, index));
            }
            for (var place = 0; place < roster.size(); place++) {
                var pupil = roster.get(place).pupil().value();
                if ((place + index) % 20 == 7) {
                    operations.add(cell(held.get(index), pupil, "Н"));
                } else if ((place + index) % 3 == 0) {
                    operations.add(cell(held.get(index), pupil, Integer.toString(3 + (place + index) % 3)));
                }
            }
        }
        for (var from = 0; from < operations.size(); from += 2000) {
            carryOut(operations.subList(from, Math.min(from + 2000, operations.size())));
        }
        return (int) operations.stream().filter(Teaching::marks).count();
    }

    private static boolean marks(Operation operation) {
        return operation instanceof Operation.OnCell cell && !cell.value().equals("Н");
    }

    private static Operation record(PlannedLessonLine line, List<LessonLine> held, int index) {
        var next = index + 1 < held.size() ? held.get(index + 1).day() : null;
        return new Operation.OnLesson(
                UUID.randomUUID(),
                held.get(index).id().value(),
                line.topic(),
                line.id().value(),
                null,
                next == null ? null : line.homework(),
                next,
                true,
                0,
                true);
    }

    private static Operation cell(LessonLine lesson, UUID pupil, String value) {
        return new Operation.OnCell(UUID.randomUUID(), lesson.id().value(), pupil, value, null, null, 0, true);
    }

    private void carryOut(List<Operation> operations) {
        for (var answer : journal.carryOut(operations, false)) {
            if (answer.reason() != null) {
                throw new IllegalStateException(
                        "The journal refuses: " + answer.reason().text());
            }
        }
    }
}
