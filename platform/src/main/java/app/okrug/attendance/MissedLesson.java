package app.okrug.attendance;

import app.okrug.regulation.AbsenceState;
import org.jspecify.annotations.Nullable;

/// A lesson of a day with a sign of absence in it.
///
/// @param number of the lesson
/// @param sign as the teacher wrote it
/// @param minutes of being late; null when none were written
/// @param state as what it counts, documents considered
public record MissedLesson(
        int number, String sign, @Nullable Integer minutes, AbsenceState state) {}
