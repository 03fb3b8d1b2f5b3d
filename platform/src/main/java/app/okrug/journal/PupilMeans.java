package app.okrug.journal;

import app.okrug.access.Access;
import app.okrug.access.Right;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.school.TermLine;
import app.okrug.school.Terms;
import app.okrug.timetable.LessonId;
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
    private final Courses courses;
    private final Terms terms;
    private final StoredCells storedCells;
    private final StoredRecords storedRecords;
    private final WorkTypes workTypes;
    private final Gradings gradings;

    PupilMeans(
            Access access,
            Lessons lessons,
            Courses courses,
            Terms terms,
            StoredCells storedCells,
            StoredRecords storedRecords,
            WorkTypes workTypes,
            Gradings gradings) {
        this.access = access;
        this.lessons = lessons;
        this.courses = courses;
        this.terms = terms;
        this.storedCells = storedCells;
        this.storedRecords = storedRecords;
        this.workTypes = workTypes;
        this.gradings = gradings;
    }

    /// The means of the pupils whose marks a written batch touched, when it touched one page; empty otherwise: a page
    /// asks for its means anew.
    Map<UUID, String> after(Draft draft) {
        if (draft.cells().isEmpty()) {
            return Map.of();
        }
        var touched = draft.cells().stream()
                .map(cell -> new LessonId(cell.lesson()))
                .distinct()
                .toList();
        var found = lessons.of(touched);
        var page = page(found);
        if (page.isEmpty()) {
            return Map.of();
        }
        // Who writes in single lessons only does not learn the mean of the others.
        var course = courses.get(found.getFirst().course());
        if (!access.allows(Right.JOURNAL_VIEW, JournalPages.target(course))) {
            return Map.of();
        }
        var inTerm = lessons.ofCourse(
                found.getFirst().course(), page.get().startsOn(), page.get().endsOn());
        var ids = inTerm.stream().map(lesson -> lesson.id().value()).toList();
        var cells = storedCells.of(ids).stream()
                .filter(cell -> draft.pupils().contains(cell.pupil()))
                .toList();
        return of(course, inTerm, cells, storedRecords.of(ids));
    }

    private Optional<TermLine> page(List<LessonLine> found) {
        var ofBatch = found.stream().map(LessonLine::course).distinct().toList();
        if (ofBatch.size() != 1) {
            return Optional.empty();
        }
        var parallel = courses.get(ofBatch.getFirst()).parallel();
        return terms.containing(found.getFirst().day(), parallel).stream()
                .filter(term -> found.stream().allMatch(lesson -> term.contains(lesson.day())))
                .findFirst();
    }

    /// The means by pupil, as they are shown.
    Map<UUID, String> of(
            CourseLine course,
            Collection<LessonLine> inTerm,
            Collection<StoredCell> cells,
            Map<UUID, StoredRecord> records) {
        var grading = gradings.of(course);
        var days = new HashMap<UUID, LocalDate>();
        inTerm.forEach(lesson -> days.put(lesson.id().value(), lesson.day()));
        var marks = new HashMap<UUID, List<Mean.Weighed>>();
        for (var cell : cells) {
            var weight = weight(grading, records.get(cell.lesson()));
            for (var mark : marksOf(cell)) {
                grading.worth(mark, Objects.requireNonNull(days.get(cell.lesson())))
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
