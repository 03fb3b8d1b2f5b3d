package app.okrug.access;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What somebody wants to hand on to a colleague for a time: a role, rights, or both.
///
/// @param role null to hand on single rights alone
/// @param until the last day; what is handed on always ends
/// @param order the order or another ground
public record NewHandover(
        PersonId to, @Nullable Role role, Set<Right> rights, LocalDate from, LocalDate until, String order) {

    public NewHandover {
        rights = Set.copyOf(rights);
    }
}
