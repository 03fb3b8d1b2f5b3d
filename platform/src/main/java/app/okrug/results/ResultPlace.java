package app.okrug.results;

import app.okrug.access.Target;
import app.okrug.curriculum.CourseLine;
import app.okrug.journal.Code;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// A course with all that a decision about its results needs.
///
/// @param pupils those who belonged to it on any day of the year
record ResultPlace(
        CourseLine course, List<ResultColumn> columns, ResultRule rule, List<Code> codes, Set<UUID> pupils) {

    /// A term and the year are open for a while around their end; an exam and a final mark have no such days.
    Target target(ResultColumn column, UUID pupil) {
        var dated = column.kind() == ResultKind.TERM || column.kind() == ResultKind.YEAR;
        return new Target(
                course.id().value(),
                course.classId().value(),
                course.parallel(),
                dated ? column.ends() : null,
                pupil,
                true);
    }

    /// The column as a whole, for the head of a page.
    Target target(ResultColumn column) {
        var dated = column.kind() == ResultKind.TERM || column.kind() == ResultKind.YEAR;
        return new Target(
                course.id().value(),
                course.classId().value(),
                course.parallel(),
                dated ? column.ends() : null,
                null,
                true);
    }
}
