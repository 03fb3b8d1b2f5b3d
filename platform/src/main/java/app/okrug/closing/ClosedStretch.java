package app.okrug.closing;

import app.okrug.access.Target;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A closing that holds or will, as the decision needs it.
///
/// @param parallels the years of study it concerns
/// @param classes the classes it is limited to; null when it is not
/// @param courses the courses it is limited to; null when it is not
record ClosedStretch(
        String title,
        LocalDate from,
        LocalDate to,
        Set<Integer> parallels,
        @Nullable UUID schoolClass,
        @Nullable Set<UUID> classes,
        @Nullable Set<UUID> courses,
        Instant closesAt,
        String orderNumber,
        @Nullable LocalDate orderDate) {

    boolean covers(Target target, Instant moment) {
        var day = target.day();
        return day != null
                && !moment.isBefore(closesAt)
                && !day.isBefore(from)
                && !day.isAfter(to)
                && (target.parallel() == null || parallels.contains(target.parallel()))
                && (schoolClass == null || schoolClass.equals(target.classId()))
                && (classes == null || target.classId() != null && classes.contains(target.classId()))
                && (courses == null || target.course() != null && courses.contains(target.course()));
    }
}
