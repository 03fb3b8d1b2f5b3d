package app.okrug.journal;

import app.okrug.access.Access;
import app.okrug.access.Right;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.curriculum.Rosters;
import app.okrug.curriculum.SubjectId;
import app.okrug.school.SchoolClock;
import app.okrug.school.TermId;
import app.okrug.school.TermLine;
import app.okrug.school.Terms;
import app.okrug.school.Years;
import app.okrug.timetable.LessonLine;
import app.okrug.timetable.Lessons;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// One subject over a whole parallel: the pages of all its classes within reach, put together into one to be looked
/// at (J-37). However many pupils there are, the database is asked as often as for two.
@Service
@Transactional(readOnly = true)
public class ParallelPages {

    private final Access access;
    private final Courses courses;
    private final Years years;
    private final Terms terms;
    private final Lessons lessons;
    private final Rosters rosters;
    private final StoredCells storedCells;
    private final StoredRecords storedRecords;
    private final PageParts parts;
    private final PupilMeans means;
    private final SchoolClock clock;

    ParallelPages(
            Access access,
            Courses courses,
            Years years,
            Terms terms,
            Lessons lessons,
            Rosters rosters,
            StoredCells storedCells,
            StoredRecords storedRecords,
            PageParts parts,
            PupilMeans means,
            SchoolClock clock) {
        this.access = access;
        this.courses = courses;
        this.years = years;
        this.terms = terms;
        this.lessons = lessons;
        this.rosters = rosters;
        this.storedCells = storedCells;
        this.storedRecords = storedRecords;
        this.parts = parts;
        this.means = means;
        this.clock = clock;
    }

    /// The page of a subject over a parallel in a term.
    ///
    /// @param termId null for the term of today, or the last one that has begun
    /// @throws UnknownPage when nothing of the subject is taught there
    /// @throws app.okrug.access.AccessRefused when none of its pages is within reach
    public ParallelJson page(SubjectId subject, int parallel, @Nullable TermId termId) {
        var taught = reached(subject, parallel);
        var ofYear = usual(taught);
        var term = parts.chosen(ofYear, termId);
        var now = clock.now();
        var ids = taught.stream().map(CourseLine::id).toList();
        var held = lessons.ofCourses(ids, term.startsOn(), term.endsOn()).stream()
                .filter(lesson -> !lesson.cancelled())
                .toList();
        var table = table(taught, held, term);
        var lessonIds = held.stream().map(lesson -> lesson.id().value()).toList();
        var cells = storedCells.of(lessonIds);
        var grading = parts.grading(taught.getFirst(), term);
        return new ParallelJson(
                term.id().value(),
                taught.getFirst().subject() + " · " + parallel,
                clock.today(),
                now.atZone(clock.zone()).toOffsetDateTime(),
                ofYear.stream()
                        .map(line ->
                                new PageJson.TermJson(line.id().value(), line.name(), line.startsOn(), line.endsOn()))
                        .toList(),
                parts.markFree(taught.getFirst(), term),
                grading.codes().all(),
                new PageJson.AverageJson(2, grading.weighted(), grading.debtsCountBefore()),
                parts.workTypes(),
                table.columns(),
                table.rows(),
                taught.stream().map(course -> place(course, term, table)).toList(),
                table.cells(cells),
                table.outside(parts),
                table.means(means, term.endsOn(), cells, storedRecords.of(lessonIds)));
    }

    private ParallelTable table(List<CourseLine> taught, List<LessonLine> held, TermLine term) {
        var ids = taught.stream().map(CourseLine::id).toList();
        var byCourse = held.stream().collect(Collectors.groupingBy(LessonLine::course));
        var rostersOf = rosters.of(ids, term.startsOn(), term.endsOn());
        return new ParallelTable(
                held,
                taught.stream()
                        .map(course -> new ParallelTable.Part(
                                course,
                                byCourse.getOrDefault(course.id(), List.of()),
                                rostersOf.getOrDefault(course.id(), List.of())))
                        .toList());
    }

    /// The courses of a subject in a parallel that the acting person may look into.
    private List<CourseLine> reached(SubjectId subject, int parallel) {
        var taught = courses.ofYear(years.current().id()).stream()
                .filter(course -> course.subjectId().equals(subject) && course.parallel() == parallel)
                .toList();
        if (taught.isEmpty()) {
            throw new UnknownPage();
        }
        var reached = taught.stream()
                .filter(course -> access.allows(Right.JOURNAL_VIEW, PageReach.target(course)))
                .toList();
        if (reached.isEmpty()) {
            access.require(Right.JOURNAL_VIEW, PageReach.target(taught.getFirst()));
        }
        return reached;
    }

    /// The terms by which most of these courses are reported.
    private List<TermLine> usual(List<CourseLine> taught) {
        return taught.stream()
                .collect(Collectors.groupingBy(this::terms, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow(UnknownPage::new);
    }

    private List<TermLine> terms(CourseLine course) {
        return terms.ofYear(course.year(), course.parallel(), course.classId());
    }

    /// The page of one class: a set of classes has terms of its own, so that the page there begins with the last
    /// one that has begun by the end of this one.
    private ParallelJson.PlaceJson place(CourseLine course, TermLine term, ParallelTable table) {
        var own = terms(course).stream()
                .filter(line -> !line.startsOn().isAfter(term.endsOn()))
                .reduce((_, later) -> later)
                .orElse(term);
        return new ParallelJson.PlaceJson(
                course.id().value(),
                own.id().value(),
                course.audience(),
                course.teacherNames(),
                table.columnsOf(course.id()));
    }
}
