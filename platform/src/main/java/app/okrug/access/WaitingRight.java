package app.okrug.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A widening of rights that one person has proposed.
///
/// @param person who gets it; null for a role of the school's own
/// @param right null when it is about a role
/// @param role the role that is handed on, or the base of a new one; null when it is about a right
/// @param name of a new role; empty otherwise
/// @param scopes how far, of a right in person; empty otherwise
/// @param veto which is to end; null otherwise
/// @param until the last day; null for no end
/// @param words why it was refused; empty otherwise
record WaitingRight(
        WaitingRightId id,
        WaitingKind kind,
        @Nullable PersonId person,
        @Nullable Right right,
        @Nullable Role role,
        String name,
        String nameInEnglish,
        Set<Scope> scopes,
        @Nullable UUID veto,
        LocalDate from,
        @Nullable LocalDate until,
        String reason,
        PersonId by,
        Instant at,
        WaitingOutcome outcome,
        @Nullable PersonId decidedBy,
        @Nullable Instant decidedAt,
        String words) {

    /// What is wanted, before it is known who proposes it and when.
    record Wish(
            WaitingKind kind,
            @Nullable PersonId person,
            @Nullable Right right,
            @Nullable Role role,
            String name,
            String nameInEnglish,
            Set<Scope> scopes,
            @Nullable UUID veto,
            LocalDate from,
            @Nullable LocalDate until,
            String reason) {}

    PersonId whom() {
        return Objects.requireNonNull(person);
    }

    Right theRight() {
        return Objects.requireNonNull(right);
    }

    Role theRole() {
        return Objects.requireNonNull(role);
    }

    /// The code of the right or the role, for the record.
    String what() {
        return right != null ? right.name() : theRole().name();
    }

    /// The same from a day on; what was to begin before holds from then.
    WaitingRight notBefore(LocalDate day) {
        return from.isBefore(day) ? beginning(day) : this;
    }

    private WaitingRight beginning(LocalDate day) {
        return new WaitingRight(
                id,
                kind,
                person,
                right,
                role,
                name,
                nameInEnglish,
                scopes,
                veto,
                day,
                until,
                reason,
                by,
                at,
                outcome,
                decidedBy,
                decidedAt,
                words);
    }
}
