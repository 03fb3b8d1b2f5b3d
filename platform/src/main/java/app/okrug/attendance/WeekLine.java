package app.okrug.attendance;

import app.okrug.people.PersonName;

/// What a pupil has missed in a week, in lessons, read only.
///
/// @param missed all of them
/// @param ill those of illness
/// @param excused those for another good reason
/// @param unexplained those without a good reason, or without any
public record WeekLine(PersonName pupil, int missed, int ill, int excused, int unexplained, int late) {}
