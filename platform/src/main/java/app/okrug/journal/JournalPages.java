package app.okrug.journal;

import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.Courses;
import app.okrug.curriculum.Rosters;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.school.SchoolClock;
import app.okrug.school.TermId;
import app.okrug.school.Terms;
import app.okrug.timetable.LessonLine;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads the journal: one course in one term, and what has changed on it.
@Service
@Transactional(readOnly = true)
public class JournalPages {

    /// A transaction that began earlier may commit later: changes are told again for this long, and known ones
    /// ignored.
    private static final Duration OVERLAP = Duration.ofSeconds(15);

    private final Courses courses;
    private final Terms terms;
    private final Rosters rosters;
    private final Regulation regulation;
    private final StoredCells storedCells;
    private final StoredRecords storedRecords;
    private final PageReach reach;
    private final PageParts parts;
    private final Duties duties;
    private final PageLocks locks;
    private final PupilMeans means;
    private final SchoolClock clock;

    JournalPages(
            Courses courses,
            Terms terms,
            Rosters rosters,
            Regulation regulation,
            StoredCells storedCells,
            StoredRecords storedRecords,
            PageReach reach,
            PageParts parts,
            Duties duties,
            PageLocks locks,
            PupilMeans means,
            SchoolClock clock) {
        this.courses = courses;
        this.terms = terms;
        this.rosters = rosters;
        this.regulation = regulation;
        this.storedCells = storedCells;
        this.storedRecords = storedRecords;
        this.reach = reach;
        this.parts = parts;
        this.duties = duties;
        this.locks = locks;
        this.means = means;
        this.clock = clock;
    }

    /// The page of a course in a term.
    ///
    /// @param termId null for the term of today, or the last one that has begun
    public PageJson page(CourseId courseId, @Nullable TermId termId) {
        var course = courses.get(courseId);
        var ofYear = terms.ofYear(course.year(), course.parallel(), course.classId());
        var term = parts.chosen(ofYear, termId);
        var readAt = clock.now();
        var grading = parts.grading(course, term);
        var inTerm = reach.lessons(course, term);
        var here = reach.here(course, inTerm);
        var ids = ids(inTerm);
        var roster = rosters.of(courseId, term.startsOn(), term.endsOn());
        var records = storedRecords.ofCourse(courseId.value());
        var cells = storedCells.of(ids);
        return new PageJson(
                courseId.value(),
                term.id().value(),
                course.audience() + " · " + course.subject(),
                course.className(),
                course.subject(),
                course.groupName(),
                course.teacherNames(),
                clock.today(),
                readAt.atZone(clock.zone()).toOffsetDateTime(),
                ofYear.stream()
                        .map(line ->
                                new PageJson.TermJson(line.id().value(), line.name(), line.startsOn(), line.endsOn()))
                        .toList(),
                readAt.toEpochMilli(),
                parts.markFree(course, term),
                regulation.current(Parameter.HOMEWORK_FREE_PARALLELS).value().contains(course.parallel()),
                grading.codes().all(),
                parts.otherCodes(course, term, inTerm),
                new PageJson.AverageJson(2, grading.weighted(), grading.debtsCountBefore()),
                parts.workTypes(),
                parts.rights(here),
                parts.lessons(course, term, inTerm, records),
                parts.pupils(roster),
                parts.cells(cells, inTerm, roster),
                parts.outside(roster, inTerm),
                parts.reasons(roster, inTerm),
                parts.plan(course, taken(records.values())),
                duties.of(course, inTerm, records, marked(cells)),
                means.of(course, term.endsOn(), inTerm, cells, records),
                locks.of(course, here, term));
    }

    /// What has changed on a page since it was read.
    ///
    /// @param since the `change` of the page or of the last answer
    public PageJson.Changes changes(CourseId courseId, TermId termId, long since) {
        var course = courses.get(courseId);
        var term = parts.chosen(terms.ofYear(course.year(), course.parallel(), course.classId()), termId);
        var readAt = clock.now();
        var inTerm = reach.lessons(course, term);
        var ids = ids(inTerm);
        var from = Instant.ofEpochMilli(since).minus(OVERLAP);
        var records = storedRecords.of(ids);
        var touched = records.values().stream()
                .filter(record ->
                        record.changedAt() != null && !record.changedAt().isBefore(from))
                .map(StoredRecord::lesson)
                .collect(Collectors.toSet());
        var cells = storedCells.of(ids);
        return new PageJson.Changes(
                readAt.toEpochMilli(),
                cells.stream()
                        .filter(cell ->
                                cell.changedAt() != null && !cell.changedAt().isBefore(from))
                        .map(cell -> List.<Object>of(
                                cell.lesson(), cell.pupil(), cell.value().text(), cell.version()))
                        .toList(),
                parts.lessons(
                        course,
                        term,
                        inTerm.stream()
                                .filter(lesson -> touched.contains(lesson.id().value()))
                                .toList(),
                        records),
                duties.of(course, inTerm, records, marked(cells)),
                means.of(course, term.endsOn(), inTerm, cells, records),
                locks.of(course, reach.here(course, inTerm), term));
    }

    private static List<UUID> ids(List<LessonLine> lessons) {
        return lessons.stream().map(lesson -> lesson.id().value()).toList();
    }

    /// How many lessons the course has given to each line of its lesson plan.
    private static Map<UUID, Integer> taken(Collection<StoredRecord> records) {
        return records.stream()
                .map(StoredRecord::planned)
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(Function.identity(), line -> 1, Integer::sum));
    }

    private static Set<UUID> marked(Collection<StoredCell> cells) {
        return cells.stream()
                .filter(cell -> cell.value().mark() != null)
                .map(StoredCell::lesson)
                .collect(Collectors.toSet());
    }
}
