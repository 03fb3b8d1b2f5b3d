package app.okrug.substitutions;

import app.okrug.access.PersonId;
import app.okrug.timetable.LessonId;
import java.time.LocalDate;

/// What is to become of a lesson whose teacher is away.
public sealed interface Solution {

    /// A colleague gives it.
    record Substituted(PersonId by) implements Solution {}

    /// It is joined with the lesson that another part of the class has at the same hour.
    record Merged(LessonId with) implements Solution {}

    /// It is not held.
    record Cancelled() implements Solution {}

    /// It is held at another hour.
    record Moved(LocalDate day, int number) implements Solution {}

    default SolutionKind kind() {
        return switch (this) {
            case Substituted _ -> SolutionKind.SUBSTITUTED;
            case Merged _ -> SolutionKind.MERGED;
            case Cancelled _ -> SolutionKind.CANCELLED;
            case Moved _ -> SolutionKind.MOVED;
        };
    }
}
