package app.okrug.substitutions;

import app.okrug.people.PersonName;
import java.time.LocalDate;

/// An absence in a list, read only.
///
/// @param lessons how many lessons fall into it
/// @param open of how many of them nobody has decided yet
public record AbsenceLine(
        AbsenceId id,
        PersonName teacher,
        LocalDate from,
        LocalDate to,
        AbsenceReason reason,
        String document,
        int lessons,
        int open,
        long version) {}
