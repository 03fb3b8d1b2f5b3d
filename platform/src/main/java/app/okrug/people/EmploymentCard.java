package app.okrug.people;

import app.okrug.access.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When a member of staff works in the school.
///
/// @param hiredOn null when it is not known
/// @param lastDay the last day of work; null while no dismissal is known
/// @param dismissalOrder the order behind it; empty without one
/// @param leaves the latest first
/// @param version to be given back with a dismissal
public record EmploymentCard(
        PersonId person,
        String personnelNumber,
        @Nullable LocalDate hiredOn,
        @Nullable LocalDate lastDay,
        String dismissalOrder,
        List<StaffLeave> leaves,
        long version) {

    public EmploymentCard {
        leaves = List.copyOf(leaves);
    }
}
