package app.okrug.school;

import app.okrug.regulation.TermKind;
import java.time.LocalDate;

/// When a reporting period begins and ends, as the school decides it.
///
/// @param number counted from 1 among the terms of its kind
/// @param name as the school calls it: «1 четверть»
/// @param endsOn its last day
public record TermDates(TermKind kind, int number, String name, LocalDate startsOn, LocalDate endsOn) {

    public TermDates {
        if (endsOn.isBefore(startsOn)) {
            throw new IllegalArgumentException("The term " + name + " ends before it begins");
        }
    }
}
