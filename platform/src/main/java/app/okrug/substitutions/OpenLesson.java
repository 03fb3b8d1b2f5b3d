package app.okrug.substitutions;

import app.okrug.curriculum.CourseId;
import app.okrug.people.PersonName;
import app.okrug.timetable.LessonId;
import java.time.LocalTime;

/// A lesson of today whose teacher is away and about which nobody has decided.
///
/// @param audience the class, and the part of it if it is divided
/// @param absent whose lesson it is
public record OpenLesson(
        LessonId id,
        CourseId course,
        int number,
        LocalTime starts,
        LocalTime ends,
        String subject,
        String audience,
        AbsenceId absence,
        PersonName absent) {}
