package app.okrug.homework;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A task for some pupils of a course.
///
/// @param due null for the next lesson
/// @param minutes how long it takes; null when nothing is said
/// @param pupils whom it is for, at least one
/// @param version as the teacher has seen it; 0 for a new task
public record IndividualWish(
        String text,
        @Nullable LocalDate due,
        @Nullable Integer minutes,
        boolean handIn,
        Set<UUID> pupils,
        long version) {

    public IndividualWish {
        pupils = Set.copyOf(pupils);
    }
}
