package app.okrug.substitutions;

import app.okrug.timetable.LessonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A lesson whose teacher is away.
///
/// @param audience the class, and the part of it if it is divided
/// @param decided null until somebody has decided
public record AffectedLesson(
        LessonId id,
        LocalDate day,
        int number,
        String subject,
        String audience,
        @Nullable Decided decided) {

    /// What was decided.
    ///
    /// @param substitute who gives it, «Осипов Б. И.»; null when nobody does
    /// @param movedDay null unless it was moved, like the number
    public record Decided(
            SolutionKind kind,
            @Nullable String substitute,
            @Nullable LocalDate movedDay,
            @Nullable Integer movedNumber,
            long version) {}
}
