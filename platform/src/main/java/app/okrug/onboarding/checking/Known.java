package app.okrug.onboarding.checking;

import app.okrug.people.RegisteredPersons.Guarding;
import app.okrug.people.RegisteredPersons.Registered;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the school has stored, as far as files are compared with it.
///
/// @param year whether it has an academic year yet
/// @param classes names of the classes of the year
/// @param bells the lesson numbers it has times for
/// @param subjects as the school writes them
/// @param load the courses of the year
public record Known(
        boolean year,
        Set<String> classes,
        Set<Integer> bells,
        List<Registered> staff,
        List<Registered> pupils,
        List<Registered> guardians,
        List<Guarding> guardings,
        Set<String> subjects,
        Map<CourseKey, KnownCourse> load) {

    /// A course as the school has it.
    ///
    /// @param teachers the full names of those who teach it
    public record KnownCourse(BigDecimal hours, Set<String> teachers) {}
}
