package app.okrug.admin.rights;

import app.okrug.access.NewAssignment;
import app.okrug.access.PersonId;
import app.okrug.access.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which role somebody is to get.
///
/// @param until null for no end
/// @param actingFor null when the role is to be his own
record RoleWish(
        Role role,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable PersonId actingFor,
        String reason) {

    NewAssignment assignment(PersonId person) {
        return new NewAssignment(person, role, from, until, actingFor);
    }
}
