package app.okrug.people;

import app.okrug.access.PersonId;
import app.okrug.school.ClassId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Tells what has been written about a pupil in a place. A feature above that writes implements it as a bean, so that
/// a move on which something was built is not taken back.
public interface PupilTraces {

    /// How much is written about the pupil in the courses of a class from a day on.
    ///
    /// @param subgroup only in the courses of this part of the class; null for all courses
    int since(PersonId pupil, LocalDate day, ClassId schoolClass, @Nullable String subgroup);
}
