package app.okrug.closing;

import app.okrug.access.PersonId;
import app.okrug.curriculum.CourseId;
import app.okrug.school.ClassId;

/// Whose pages a closing covers (regulations.md Q6).
public sealed interface Whom {

    /// The pages of the whole school.
    record Everybody() implements Whom {}

    /// The pages of one class and of its parts.
    record OfClass(ClassId schoolClass) implements Whom {}

    /// One page.
    record OfCourse(CourseId course) implements Whom {}

    /// The pages that one teacher keeps.
    record OfTeacher(PersonId teacher) implements Whom {}
}
