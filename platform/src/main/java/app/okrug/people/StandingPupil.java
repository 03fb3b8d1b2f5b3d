package app.okrug.people;

import app.okrug.access.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where a pupil stands, for comparing a list with it.
///
/// @param className of the current year; null for who is in none
/// @param since since when in that class; null for who is in none
/// @param leftOn the last day of who has left
/// @param movedOn the latest move in the book; null without one
public record StandingPupil(
        PersonId person,
        String familyName,
        String givenName,
        @Nullable String className,
        @Nullable LocalDate since,
        @Nullable LocalDate leftOn,
        @Nullable LocalDate movedOn) {}
