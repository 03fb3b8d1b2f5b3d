package app.okrug.admin.timetable;

import app.okrug.curriculum.CourseLine;
import app.okrug.timetable.Week;
import app.okrug.timetable.WeekEntry;
import java.util.Locale;

/// Whose week is looked at: that of a class, of a teacher, of a room.
///
/// @param id of the class or the teacher; the number of a room
/// @param name as people call it
record Facet(Kind kind, String id, String name) {

    enum Kind {
        CLASS,
        TEACHER,
        ROOM;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Whether a place of the week belongs to it.
    boolean shows(Week week, WeekEntry entry) {
        return kind == Kind.ROOM ? id.equals(entry.room()) : shows(week.course(entry));
    }

    /// Whether a course belongs to it; never to a room.
    boolean shows(CourseLine course) {
        return switch (kind) {
            case CLASS ->
                course.classes().keySet().stream()
                        .anyMatch(one -> one.value().toString().equals(id));
            case TEACHER ->
                course.teachers().stream()
                        .anyMatch(teacher -> teacher.person().value().toString().equals(id));
            case ROOM -> false;
        };
    }
}
