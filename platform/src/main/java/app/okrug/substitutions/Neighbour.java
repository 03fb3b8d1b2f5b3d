package app.okrug.substitutions;

import app.okrug.people.PersonName;
import app.okrug.timetable.LessonId;

/// The lesson that another part of the class has in the same subject at the same hour.
///
/// @param audience «7А, 2»
public record Neighbour(LessonId lesson, String audience, PersonName teacher) {}
