package app.okrug.arranging;

import app.okrug.access.PersonId;

/// Who teaches a unit; one line for each.
///
/// @param unit its number
public record TeacherOf(int unit, PersonId teacher) {}
