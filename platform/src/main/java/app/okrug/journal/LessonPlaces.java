package app.okrug.journal;

import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.curriculum.LessonPlans;
import app.okrug.curriculum.RosterLine;
import app.okrug.curriculum.Rosters;
import app.okrug.timetable.LessonId;
import app.okrug.timetable.LessonLine;
import app.okrug.timetable.Lessons;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Finds out where lessons stand, with a few queries for a whole batch.
@Component
class LessonPlaces {

    private final Lessons lessons;
    private final Courses courses;
    private final Rosters rosters;
    private final LessonPlans plans;
    private final Gradings gradings;

    LessonPlaces(Lessons lessons, Courses courses, Rosters rosters, LessonPlans plans, Gradings gradings) {
        this.lessons = lessons;
        this.courses = courses;
        this.rosters = rosters;
        this.plans = plans;
        this.gradings = gradings;
    }

    /// The places of these lessons; a lesson that the school does not have is left out.
    ///
    /// @param planned whether the lines of the lesson plans matter; a mark does without
    Map<UUID, LessonPlace> of(Collection<UUID> ids, boolean planned) {
        var found = lessons.of(ids.stream().map(LessonId::new).toList());
        var byCourse = found.stream().collect(Collectors.groupingBy(LessonLine::course));
        var places = new HashMap<UUID, LessonPlace>();
        for (var course : courses.of(byCourse.keySet())) {
            var ofCourse = byCourse.getOrDefault(course.id(), List.of());
            var roster = roster(course.id(), ofCourse);
            var lines = planned ? planned(course) : Set.<UUID>of();
            var grading = gradings.byDay(course);
            for (var lesson : ofCourse) {
                places.put(lesson.id().value(), new LessonPlace(lesson, course, grading.on(lesson.day()), roster, lines));
            }
        }
        return places;
    }

    private List<RosterLine> roster(CourseId course, List<LessonLine> ofCourse) {
        var days = ofCourse.stream()
                .map(LessonLine::day)
                .sorted(Comparator.naturalOrder())
                .toList();
        return rosters.of(course, firstOf(days), days.getLast());
    }

    /// A pupil who left before the lesson is still known on the page: the year's beginning is far enough back.
    private static LocalDate firstOf(List<LocalDate> days) {
        return days.getFirst().minusYears(1);
    }

    private Set<UUID> planned(CourseLine course) {
        var plan = course.lessonPlanId();
        return plan == null
                ? Set.of()
                : plans.lines(plan).stream().map(line -> line.id().value()).collect(Collectors.toSet());
    }
}
