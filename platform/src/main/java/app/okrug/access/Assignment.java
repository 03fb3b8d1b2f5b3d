package app.okrug.access;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A role given to a person for a time.
///
/// @param until the last day; null when none is set
/// @param actingFor for whom the person stands in; null when the role is his own
/// @param handedBy who has handed it on for a time; null when it was given by an administrator
/// @param by who gave it; null when it came with the opening of the school
public record Assignment(
        UUID id,
        PersonId person,
        Role role,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable PersonId actingFor,
        @Nullable PersonId handedBy,
        @Nullable PersonId by,
        String reason) {

    /// Whether it is the person's own: neither handed on to him nor held for somebody else.
    boolean own() {
        return handedBy == null && actingFor == null;
    }

    /// Whether it holds on a day.
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
