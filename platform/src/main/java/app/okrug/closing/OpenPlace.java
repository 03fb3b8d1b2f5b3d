package app.okrug.closing;

import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.access.Target;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A place that was opened for one person until a moment, that moment not included.
///
/// @param lesson the one lesson that was opened; null for the whole page, and with it the results of the term
/// @param pupil whose cell alone was opened; null for all of the page
record OpenPlace(
        long number,
        UUID person,
        UUID course,
        LocalDate from,
        LocalDate to,
        @Nullable UUID lesson,
        @Nullable UUID pupil,
        Instant opensAt,
        Instant until) {

    boolean covers(PersonId who, Right right, Target target, Instant moment) {
        var day = target.day();
        return day != null
                && person.equals(who.value())
                && course.equals(target.course())
                && !day.isBefore(from)
                && !day.isAfter(to)
                && (lesson == null || right != Right.RESULT_SET)
                && (pupil == null || pupil.equals(target.pupil()))
                && !moment.isBefore(opensAt)
                && moment.isBefore(until);
    }
}
