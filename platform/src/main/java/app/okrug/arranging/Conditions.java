package app.okrug.arranging;

import app.okrug.access.PersonId;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.SubjectId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Under which conditions a week is placed.
///
/// @param days of the working week
/// @param hours all that the bells have
/// @param absences when a teacher is not there
/// @param rooms where a course is taught as a rule, by its number
/// @param roomKinds what kind of room a subject needs
/// @param stocks how many rooms of each kind there are
record Conditions(
        int days,
        List<Hour> hours,
        Map<PersonId, Set<Hour>> absences,
        Map<CourseId, String> rooms,
        Map<SubjectId, String> roomKinds,
        List<RoomStock> stocks,
        SanitaryLimits sanitary) {

    /// When all of some teachers are there; all hours when they never are at the same time.
    List<Hour> possible(Collection<PersonId> teachers) {
        var possible = hours.stream()
                .filter(hour -> teachers.stream()
                        .noneMatch(teacher ->
                                absences.getOrDefault(teacher, Set.of()).contains(hour)))
                .toList();
        return possible.isEmpty() ? hours : possible;
    }

    @Nullable
    String usualRoom(CourseLine course) {
        return rooms.get(course.id());
    }

    String roomKind(SubjectId subject) {
        return roomKinds.getOrDefault(subject, "");
    }

    boolean difficult(String subject, int parallel) {
        return sanitary.difficult(subject, parallel);
    }

    int mostADay(int parallel) {
        return sanitary.mostADay(parallel);
    }
}
