package app.okrug.access;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A role or a right that somebody has handed on.
///
/// @param role null when it is a right
/// @param right null when it is a role
public record Handover(
        UUID id,
        PersonId to,
        @Nullable Role role,
        @Nullable Right right,
        LocalDate from,
        LocalDate until,
        String order) {}
