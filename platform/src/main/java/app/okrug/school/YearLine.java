package app.okrug.school;

import java.time.LocalDate;

/// An academic year, read only: from the first day of its first term to the last day of its last one.
public record YearLine(YearId id, String name, LocalDate startsOn, LocalDate endsOn) {}
