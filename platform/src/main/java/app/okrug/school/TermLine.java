package app.okrug.school;

import app.okrug.regulation.TermKind;
import java.time.LocalDate;

/// A reporting period of a year, read only.
public record TermLine(
        TermId id, YearId year, TermKind kind, int number, String name, LocalDate startsOn, LocalDate endsOn) {

    public boolean contains(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
}
