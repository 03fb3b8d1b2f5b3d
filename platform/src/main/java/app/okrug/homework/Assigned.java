package app.okrug.homework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A task as it stands before one pupil.
///
/// @param text its words
/// @param due null when there is no next lesson
/// @param minutes null when nothing is said
/// @param handIn whether work is handed in through the diary
public record Assigned(
        TaskId task,
        String subject,
        String text,
        LocalDate givenOn,
        @Nullable LocalDate due,
        @Nullable Integer minutes,
        boolean handIn,
        boolean individual) {}
