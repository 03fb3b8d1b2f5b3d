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
/// @param lesson the one lesson it is of; null for a course as a whole
/// @param member whether the pupil belonged to the course that day; true where there is no pupil or no lesson
public record Target(
        @Nullable UUID course,
        @Nullable UUID classId,
        @Nullable Integer parallel,
        @Nullable LocalDate day,
        @Nullable UUID pupil,
        @Nullable UUID lesson,
        boolean member) {

    private static final Target SCHOOL = new Target(null, null, null, null, null, null, true);

    /// The school as a whole.
    public static Target school() {
        return SCHOOL;
    }

    /// A class.
    public static Target schoolClass(UUID classId) {
        return new Target(null, classId, null, null, null, null, true);
    }

    /// A course: one subject taught to one group of a class.
    public static Target course(UUID course, UUID classId, int parallel) {
        return new Target(course, classId, parallel, null, null, null, true);
    }

    /// One lesson of a course, told by nothing else: what is only known to be given by somebody.
    public static Target lesson(UUID course, UUID lesson) {
        return new Target(course, null, null, null, null, lesson, true);
    }

    /// A lesson of a course on a day.
    public static Target lesson(UUID course, UUID classId, int parallel, LocalDate day) {
        return new Target(course, classId, parallel, day, null, null, true);
    }

    /// A pupil as a person.
    ///
    /// @param classId the class he is in now; null when he is in none
    public static Target pupil(UUID pupil, @Nullable UUID classId) {
        return new Target(null, classId, null, null, pupil, null, true);
    }

    /// What a pupil has to do for a day.
    ///
    /// @param classId the class he is in now; null when he is in none
    /// @param day by which it is to be done; null when none was named
    public static Target duty(UUID pupil, @Nullable UUID classId, @Nullable LocalDate day) {
        return new Target(null, classId, null, day, pupil, null, true);
    }

    /// The cell of one pupil in one lesson: mark or absence.
    ///
    /// @param member whether the pupil belonged to the course on that day
    public static Target mark(UUID course, UUID classId, int parallel, LocalDate day, UUID pupil, boolean member) {
        return new Target(course, classId, parallel, day, pupil, null, member);
    }

    /// The same within one lesson: it lies within reach of whoever gives this lesson for a colleague, too (I13).
    public Target in(UUID lesson) {
        return new Target(course, classId, parallel, day, pupil, lesson, member);
    }
}
