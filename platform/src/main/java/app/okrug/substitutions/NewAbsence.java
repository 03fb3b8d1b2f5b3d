package app.okrug.substitutions;

import app.okrug.access.PersonId;
import java.time.LocalDate;

/// A teacher who will be away.
///
/// @param to the last day away
/// @param document number and date of the order or certificate; may be empty
public record NewAbsence(PersonId teacher, LocalDate from, LocalDate to, AbsenceReason reason, String document) {

    public NewAbsence {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("An absence ends on " + to + ", before it begins on " + from);
        }
    }
}
