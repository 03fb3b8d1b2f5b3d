package app.okrug.access;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The object a right is asked for, told by what decides: whose it is, where it stands, of which day. What a target
/// does not tell cannot match a relation, so that leaving something out never widens a right.
///
/// @param course null when the object belongs to no course
/// @param classId null when it belongs to no class
/// @param parallel year of study; null when it has none
/// @param day the day of the lesson; null when it has none
/// @param pupil whose it is; null when it is nobody's alone
/// @param member whether the pupil belonged to the course that day; true where there is no pupil or no lesson
public record Target(
        @Nullable UUID course,
        @Nullable UUID classId,
        @Nullable Integer parallel,
        @Nullable LocalDate day,
        @Nullable UUID pupil,
        boolean member) {

    private static final Target SCHOOL = new Target(null, null, null, null, null, true);

    /// The school as a whole.
    public static Target school() {
        return SCHOOL;
    }

    /// A class.
    public static Target schoolClass(UUID classId) {
        return new Target(null, classId, null, null, null, true);
    }

    /// A course: one subject taught to one group of a class.
    public static Target course(UUID course, UUID classId, int parallel) {
        return new Target(course, classId, parallel, null, null, true);
    }

    /// A lesson of a course on a day.
    public static Target lesson(UUID course, UUID classId, int parallel, LocalDate day) {
        return new Target(course, classId, parallel, day, null, true);
    }

    /// A pupil as a person.
    ///
    /// @param classId the class he is in now; null when he is in none
    public static Target pupil(UUID pupil, @Nullable UUID classId) {
        return new Target(null, classId, null, null, pupil, true);
    }

    /// What a pupil has to do for a day.
    ///
    /// @param classId the class he is in now; null when he is in none
    /// @param day by which it is to be done; null when none was named
    public static Target duty(UUID pupil, @Nullable UUID classId, @Nullable LocalDate day) {
        return new Target(null, classId, null, day, pupil, true);
    }

    /// The cell of one pupil in one lesson: mark or absence.
    ///
    /// @param member whether the pupil belonged to the course on that day
    public static Target mark(UUID course, UUID classId, int parallel, LocalDate day, UUID pupil, boolean member) {
        return new Target(course, classId, parallel, day, pupil, member);
    }
}
