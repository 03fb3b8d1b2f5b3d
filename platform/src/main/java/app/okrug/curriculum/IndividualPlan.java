package app.okrug.curriculum;

import app.okrug.access.PersonId;
import app.okrug.school.ClassId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An individual curriculum (ИУП): how for some time a pupil is taught otherwise than the class. It ends by
/// itself when the pupil leaves the class it was made for.
///
/// @param endsOn its last day; null while he is in the class
/// @param documentNumber of the order behind it; empty without one
/// @param documentDay of the order; null without one
/// @param courses in which he is taught otherwise; those not named are as in the class
/// @param version to be given back with a change; 0 for one that is not stored yet
public record IndividualPlan(
        IndividualPlanId id,
        PersonId pupil,
        ClassId schoolClass,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String documentNumber,
        @Nullable LocalDate documentDay,
        String note,
        List<Taking> courses,
        long version) {

    /// In what a course differs for the pupil.
    public enum Kind {
        /// A course of the class that he does not take.
        SKIPPED,
        /// A course of the class that he takes with other hours.
        HOURS,
        /// A course of another class or group that he takes.
        ADDED
    }

    /// A course that is otherwise for the pupil.
    ///
    /// @param hours a week; null for those of the course
    public record Taking(
            CourseId course, Kind kind, @Nullable BigDecimal hours) {}

    public IndividualPlan {
        courses = List.copyOf(courses);
        if (endsOn != null && endsOn.isBefore(startsOn)) {
            throw new IllegalArgumentException("The individual curriculum ends before it begins");
        }
    }

    public boolean on(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }
}
