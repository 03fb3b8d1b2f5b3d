package app.okrug.results;

import app.okrug.access.Target;
import app.okrug.curriculum.CourseLine;
import app.okrug.journal.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A course with all that a decision about its results needs.
///
/// @param pupils those who belonged to it on any day of the year
/// @param deferrals of its pupils
record ResultPlace(
        CourseLine course,
        List<ResultColumn> columns,
        ResultRule rule,
        List<Code> codes,
        Set<UUID> pupils,
        Map<Deferrals.Place, Deferral> deferrals,
        LocalDate today) {

    /// A term and the year are open for a while around their end, for one pupil also from or up to the day that was
    /// set for him (I8); an exam and a final mark have no such days.
    ///
    /// @param pupil null for the column as a whole
    Target target(ResultColumn column, @Nullable UUID pupil) {
        return new Target(
                course.id().value(),
                course.classId().value(),
                course.parallel(),
                column.kind() == ResultKind.TERM || column.kind() == ResultKind.YEAR ? day(column, pupil) : null,
                pupil,
                null,
                true);
    }

    private LocalDate day(ResultColumn column, @Nullable UUID pupil) {
        var deferral = pupil == null
                ? null
                : deferrals.get(new Deferrals.Place(course.id().value(), pupil, column.id()));
        if (deferral == null) {
            return column.ends();
        }
        var first = deferral.later(column.ends()) ? column.ends() : deferral.until();
        var last = deferral.later(column.ends()) ? deferral.until() : column.ends();
        if (today.isBefore(first)) {
            return first;
        }
        return today.isAfter(last) ? last : today;
    }
}
