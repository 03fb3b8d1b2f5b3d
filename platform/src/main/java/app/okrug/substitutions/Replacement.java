package app.okrug.substitutions;

import app.okrug.access.PersonId;
import app.okrug.curriculum.CourseId;
import app.okrug.timetable.LessonId;
import java.time.LocalDate;

/// A lesson that was or is given by somebody else than its teacher.
///
/// @param absent whose lesson it is
public record Replacement(LessonId lesson, CourseId course, LocalDate day, PersonId absent, PersonId substitute) {}
