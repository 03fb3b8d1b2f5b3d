package app.okrug.arranging;

import app.okrug.access.PersonId;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.SubjectId;
import app.okrug.school.ClassId;
import app.okrug.timetable.Parity;
import java.util.List;
import java.util.Set;

/// What is taught in one unit: one course, or those of several parts of a class at once.
///
/// @param rooms those its courses are always taught in
/// @param roomKind what kind of room each of its courses needs besides; empty for any
/// @param difficult whether the subject is one of the difficult ones
/// @param mostADay how many lessons a day of the class may have
/// @param often whether the subject has more lessons a week than the week has days
record Lesson(
        List<CourseLine> courses,
        Set<PersonId> teachers,
        Parity parity,
        Set<String> rooms,
        String roomKind,
        boolean difficult,
        int mostADay,
        boolean often) {

    Lesson {
        courses = List.copyOf(courses);
        teachers = Set.copyOf(teachers);
        rooms = Set.copyOf(rooms);
    }

    ClassId schoolClass() {
        return courses.getFirst().classId();
    }

    String className() {
        return courses.getFirst().className();
    }

    SubjectId subject() {
        return courses.getFirst().subjectId();
    }

    String subjectName() {
        return courses.getFirst().subject();
    }
}
