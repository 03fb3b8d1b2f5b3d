package app.okrug.curriculum;

import app.okrug.people.PersonName;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A pupil of a group out of several classes, and since when.
///
/// @param className the class on the day asked for; null for who is in none
/// @param from the first day in the group
/// @param until the last one; null while it lasts
public record AcrossMember(
        PersonName pupil,
        @Nullable String className,
        LocalDate from,
        @Nullable LocalDate until) {}
