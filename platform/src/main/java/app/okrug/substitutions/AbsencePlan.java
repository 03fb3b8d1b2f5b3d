package app.okrug.substitutions;

import app.okrug.timetable.LessonId;
import java.util.List;
import java.util.Map;

/// The lessons of an absence with what can be done about each.
///
/// @param colleagues the best suggestions by lesson, the most fitting first
/// @param neighbours lessons to join with, by lesson
public record AbsencePlan(
        AbsenceLine absence,
        List<AffectedLesson> lessons,
        Map<LessonId, List<Colleague>> colleagues,
        Map<LessonId, List<Neighbour>> neighbours) {

    public AbsencePlan {
        lessons = List.copyOf(lessons);
        colleagues = Map.copyOf(colleagues);
        neighbours = Map.copyOf(neighbours);
    }

    public List<Colleague> colleaguesFor(AffectedLesson lesson) {
        return colleagues.getOrDefault(lesson.id(), List.of());
    }

    public List<Neighbour> neighboursOf(AffectedLesson lesson) {
        return neighbours.getOrDefault(lesson.id(), List.of());
    }
}
