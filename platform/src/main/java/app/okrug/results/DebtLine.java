package app.okrug.results;

import app.okrug.people.PersonName;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A mark that a pupil still owes.
///
/// @param audience the class, or the part of it, that is taught together
/// @param work the kind of work; null for ordinary work in the lesson
/// @param topic of the lesson; null when none is written
/// @param due the last day to close it
/// @param asTwo whether it counts as a two by now, as the act has it
public record DebtLine(
        PersonName pupil,
        UUID course,
        String audience,
        String subject,
        LocalDate lesson,
        @Nullable String work,
        @Nullable String topic,
        LocalDate due,
        boolean overdue,
        boolean asTwo) {}
