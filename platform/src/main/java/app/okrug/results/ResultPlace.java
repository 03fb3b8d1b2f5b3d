package app.okrug.results;

import app.okrug.access.Target;
import app.okrug.curriculum.CourseLine;
import app.okrug.exams.ExamTaking;
import app.okrug.journal.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A course with all that a decision about its results needs.
///
/// @param byColumn the rule of each column, by its id
/// @param pupils those who belonged to it on any day of the year
/// @param deferrals of its pupils
/// @param exam who takes the exam of it, and when
/// @param finalBy the last day for marks for exams and final ones
record ResultPlace(
        CourseLine course,
        List<ResultColumn> columns,
        Map<String, Column> byColumn,
        Set<UUID> pupils,
        Map<Deferrals.Place, Deferral> deferrals,
        ExamTaking.Taken exam,
        LocalDate finalBy,
        LocalDate today) {

    /// What may stand in a column, and by which rule.
    record Column(ResultRule rule, List<Code> codes) {}

    ResultRule rule(ResultColumn column) {
        return of(column).rule();
    }

    List<Code> codes(ResultColumn column) {
        return of(column).codes();
    }

    private Column of(ResultColumn column) {
        return Objects.requireNonNull(byColumn.get(column.id()));
    }

    /// A term and the year are open for a while around their end; an exam from its day and a final mark from the end
    /// of the year until the day of the act; for one pupil also from or up to the day that was set for him (I8).
    ///
    /// @param pupil null for the column as a whole
    Target target(ResultColumn column, @Nullable UUID pupil) {
        return new Target(
                course.id().value(),
                course.classId().value(),
                course.parallel(),
                day(column, pupil),
                pupil,
                null,
                true);
    }

    /// Today while it lies within the days, else the nearest of them.
    private LocalDate day(ResultColumn column, @Nullable UUID pupil) {
        var first = column.ends();
        var last = column.ends();
        if (column.kind() == ResultKind.EXAM || column.kind() == ResultKind.FINAL) {
            var heldOn = exam.heldOn();
            first = column.kind() == ResultKind.EXAM && heldOn != null ? heldOn : first;
            last = finalBy.isAfter(first) ? finalBy : first;
        }
        var deferral = pupil == null
                ? null
                : deferrals.get(new Deferrals.Place(course.id().value(), pupil, column.id()));
        if (deferral != null && deferral.later(last)) {
            last = deferral.until();
        } else if (deferral != null && deferral.until().isBefore(first)) {
            first = deferral.until();
        }
        if (today.isBefore(first)) {
            return first;
        }
        return today.isAfter(last) ? last : today;
    }
}
