package app.okrug.journal;

import app.okrug.access.Access;
import app.okrug.access.Right;
import app.okrug.curriculum.CourseLine;
import app.okrug.school.TermLine;
import app.okrug.school.Terms;
import app.okrug.timetable.LessonLine;
import app.okrug.timetable.Lessons;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The weighted means of pupils in the lessons of a page.
@Component
class PupilMeans {

    private final Access access;
    private final Lessons lessons;
    private final Terms terms;
    private final StoredCells storedCells;
    private final StoredRecords storedRecords;
    private final WorkTypes workTypes;
    private final Gradings gradings;

    PupilMeans(
            Access access,
            Lessons lessons,
            Terms terms,
            StoredCells storedCells,
            StoredRecords storedRecords,
            WorkTypes workTypes,
            Gradings gradings) {
        this.access = access;
        this.lessons = lessons;
        this.terms = terms;
        this.storedCells = storedCells;
        this.storedRecords = storedRecords;
        this.workTypes = workTypes;
        this.gradings = gradings;
    }

    /// The means of the pupils whose marks a written batch touched, when it touched one page; empty otherwise:
    /// a page asks for its means anew.
    Map<UUID, String> after(Draft draft) {
        var touched = draft.touched();
        if (touched.isEmpty() || !onOnePage(touched)) {
            return Map.of();
        }
        var course = touched.getFirst().course();
        var term = term(touched);
        // Who writes in single lessons only does not learn the mean of the others.
        if (term.isEmpty() || !access.allows(Right.JOURNAL_VIEW, PageReach.target(course))) {
            return Map.of();
        }
        var inTerm =
                lessons.ofCourse(course.id(), term.get().startsOn(), term.get().endsOn());
        var ids = inTerm.stream().map(lesson -> lesson.id().value()).toList();
        return of(course, term.get().endsOn(), inTerm, storedCells.of(draft.pupils(), ids), storedRecords.of(ids));
    }

    private static boolean onOnePage(List<LessonPlace> touched) {
        return touched.stream().map(place -> place.course().id()).distinct().count() == 1;
    }

    /// The term that holds them all.
    private Optional<TermLine> term(List<LessonPlace> touched) {
        var first = touched.getFirst();
        var course = first.course();
        return terms.containing(first.lesson().day(), course.parallel(), course.classId())
                .filter(term -> touched.stream()
                        .allMatch(place -> term.contains(place.lesson().day())));
    }

    /// The means by pupil, as they are shown.
    ///
    /// @param until the last day of the term: its scale, or while the term lasts that of today, measures
    Map<UUID, String> of(
            CourseLine course,
            LocalDate until,
            Collection<LessonLine> inTerm,
            Collection<StoredCell> cells,
            Map<UUID, StoredRecord> records) {
        var grading = gradings.byDay(course);
        var measured = gradings.measuredOn(until);
        var days = new HashMap<UUID, LocalDate>();
        inTerm.forEach(lesson -> days.put(lesson.id().value(), lesson.day()));
        var marks = new HashMap<UUID, List<Mean.Weighed>>();
        for (var cell : cells) {
            var day = Objects.requireNonNull(days.get(cell.lesson()));
            var weight = weight(grading.on(day), records.get(cell.lesson()));
            for (var mark : marksOf(cell)) {
                grading.worth(mark, day, measured)
                        .ifPresent(value -> marks.computeIfAbsent(cell.pupil(), _ -> new ArrayList<>())
                                .add(new Mean.Weighed(value, weight)));
            }
        }
        var means = new HashMap<UUID, String>();
        marks.forEach((pupil, list) -> {
            var mean = Mean.of(list);
            if (mean != null) {
                means.put(pupil, mean.toPlainString());
            }
        });
        return means;
    }

    /// The weight of the work that was done in a lesson; one when none is named or weights do not count.
    BigDecimal weight(Grading grading, @Nullable StoredRecord record) {
        return record == null || record.workType() == null
                ? BigDecimal.ONE
                : grading.weight(
                        workTypes.find(record.workType()).map(WorkType::weight).orElse(null));
    }

    private static List<String> marksOf(StoredCell cell) {
        var marks = new ArrayList<String>(2);
        if (cell.value().mark() != null) {
            marks.add(cell.value().mark());
        }
        if (cell.value().secondMark() != null) {
            marks.add(cell.value().secondMark());
        }
        return marks;
    }
}
