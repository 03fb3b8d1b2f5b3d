package app.okrug.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A role to be given to a person.
///
/// @param until the last day; null for no end
/// @param actingFor for whom the person stands in; null when the role is to be his own
public record NewAssignment(
        PersonId person,
        Role role,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable PersonId actingFor) {

    /// As an import brings it: for good.
    public NewAssignment(PersonId person, Role role, LocalDate from) {
        this(person, role, from, null, null);
    }
}
