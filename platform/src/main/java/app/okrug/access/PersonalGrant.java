package app.okrug.access;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a single person may in addition to his roles, or may not in spite of them (002 III ¶5).
///
/// @param allows true for an addition, false for a veto
/// @param scopes how far; of a veto without scopes: everywhere
/// @param until the last day; null when none is set
/// @param handedBy who has handed it on for a time; null when it was given by an administrator
public record PersonalGrant(
        UUID id,
        PersonId person,
        Right right,
        boolean allows,
        Set<Scope> scopes,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable PersonId handedBy,
        @Nullable PersonId by,
        String reason) {

    /// Whether it holds on a day.
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    boolean vetoes(Target target, Relations relations) {
        return !allows && (scopes.isEmpty() || scopes.stream().anyMatch(scope -> scope.covers(target, relations)));
    }
}
