package app.okrug.journal;

import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.curriculum.LessonPlans;
import app.okrug.curriculum.PlannedLessonId;
import app.okrug.curriculum.RosterLine;
import app.okrug.curriculum.Rosters;
import app.okrug.timetable.LessonId;
import app.okrug.timetable.LessonLine;
import app.okrug.timetable.Lessons;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    /// @param planned lines of lesson plans about which somebody will ask whether they are the course's
    Map<UUID, LessonPlace> of(Collection<UUID> ids, Collection<UUID> planned) {
        var found = lessons.of(ids.stream().map(LessonId::new).toList());
        if (found.isEmpty()) {
            return Map.of();
        }
        var byCourse = found.stream().collect(Collectors.groupingBy(LessonLine::course));
        var ofLessons = courses.of(byCourse.keySet());
        var rosters = rosters(found, byCourse.keySet());
        var lines = plans.holding(
                ofLessons.stream()
                        .map(CourseLine::lessonPlanId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                planned.stream().map(PlannedLessonId::new).toList());
        var places = new HashMap<UUID, LessonPlace>();
        for (var course : ofLessons) {
            var grading = gradings.byDay(course);
            var roster = rosters.getOrDefault(course.id(), List.of());
            var plan = course.lessonPlanId();
            var held = plan == null ? Set.<PlannedLessonId>of() : lines.getOrDefault(plan, Set.of());
            for (var lesson : byCourse.getOrDefault(course.id(), List.of())) {
                places.put(
                        lesson.id().value(), new LessonPlace(lesson, course, grading.on(lesson.day()), roster, held));
            }
        }
        return places;
    }

    /// A pupil who left before the lesson is still known on the page: the year's beginning is far enough back.
    private Map<CourseId, List<RosterLine>> rosters(List<LessonLine> found, Collection<CourseId> ofLessons) {
        var days = found.stream().map(LessonLine::day).sorted().toList();
        return rosters.of(ofLessons, days.getFirst().minusYears(1), days.getLast());
    }
}
