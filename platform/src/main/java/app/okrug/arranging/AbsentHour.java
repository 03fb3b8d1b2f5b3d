package app.okrug.arranging;

import java.time.DayOfWeek;

/// A lesson of the week in which a teacher is not there.
public record AbsentHour(DayOfWeek day, int number) {}
