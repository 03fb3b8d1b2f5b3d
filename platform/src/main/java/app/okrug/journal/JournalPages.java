package app.okrug.journal;

import app.okrug.access.Access;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.curriculum.Rosters;
import app.okrug.people.PersonNames;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.school.SchoolClock;
import app.okrug.school.TermId;
import app.okrug.school.TermLine;
import app.okrug.school.Terms;
import app.okrug.timetable.LessonId;
import app.okrug.timetable.LessonLine;
import app.okrug.timetable.Lessons;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Reads the journal: one course in one term, what has changed on it, and the history of a cell.
@Service
@Transactional(readOnly = true)
public class JournalPages {

    /// A transaction that began earlier may commit later: changes are told again for this long, and known ones ignored.
    private static final Duration OVERLAP = Duration.ofSeconds(15);

    private final Access access;
    private final Courses courses;
    private final Terms terms;
    private final Lessons lessons;
    private final LessonPlaces places;
    private final Rosters rosters;
    private final Regulation regulation;
    private final PersonNames names;
    private final StoredCells storedCells;
    private final StoredRecords storedRecords;
    private final StoredChanges storedChanges;
    private final PageParts parts;
    private final Duties duties;
    private final PageLocks locks;
    private final PupilMeans means;
    private final SchoolClock clock;
    private final JsonMapper json;

    JournalPages(
            Access access,
            Courses courses,
            Terms terms,
            Lessons lessons,
            LessonPlaces places,
            Rosters rosters,
            Regulation regulation,
            PersonNames names,
            StoredCells storedCells,
            StoredRecords storedRecords,
            StoredChanges storedChanges,
            PageParts parts,
            Duties duties,
            PageLocks locks,
            PupilMeans means,
            SchoolClock clock,
            JsonMapper json) {
        this.access = access;
        this.courses = courses;
        this.terms = terms;
        this.lessons = lessons;
        this.places = places;
        this.rosters = rosters;
        this.regulation = regulation;
        this.names = names;
        this.storedCells = storedCells;
        this.storedRecords = storedRecords;
        this.storedChanges = storedChanges;
        this.parts = parts;
        this.duties = duties;
        this.locks = locks;
        this.means = means;
        this.clock = clock;
        this.json = json;
    }

    /// The page of a course in a term.
    ///
    /// @param termId null for the term of today, or the last one that has begun
    public PageJson page(CourseId courseId, @Nullable TermId termId) {
        var course = courses.get(courseId);
        var ofYear = terms.ofYear(course.year(), course.parallel());
        var term = parts.chosen(ofYear, termId);
        var readAt = clock.now();
        var grading = parts.grading(course);
        var inTerm = shown(course, term);
        var here = here(course, inTerm);
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
                regulation.current(Parameter.MARK_FREE_PARALLELS).value().contains(course.parallel()),
                grading.codes().all(),
                new PageJson.AverageJson(2, grading.weighted(), grading.debtsCountBefore()),
                parts.workTypes(),
                parts.rights(here),
                parts.lessons(course, inTerm, records),
                parts.pupils(roster),
                parts.cells(cells, inTerm, roster),
                parts.outside(roster, inTerm),
                parts.reasons(roster, inTerm),
                parts.plan(course, taken(records.values())),
                duties.of(course, inTerm, records, marked(cells)),
                means.of(course, inTerm, cells, records),
                locks.of(course, here(course, inTerm), term));
    }

    /// What has changed on a page since it was read.
    ///
    /// @param since the `change` of the page or of the last answer
    public PageJson.Changes changes(CourseId courseId, TermId termId, long since) {
        var course = courses.get(courseId);
        var term = parts.chosen(terms.ofYear(course.year(), course.parallel()), termId);
        var readAt = clock.now();
        var inTerm = shown(course, term);
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
                        inTerm.stream()
                                .filter(lesson -> touched.contains(lesson.id().value()))
                                .toList(),
                        records),
                duties.of(course, inTerm, records, marked(cells)),
                means.of(course, inTerm, cells, records),
                locks.of(course, here(course, inTerm), term));
    }

    /// The history of a cell, or of the lesson's own record when no pupil is given. A family learns how the marks of
    /// its
    /// own child have changed, and nothing about the cells of classmates or the teacher's record.
    ///
    /// @throws app.okrug.timetable.UnknownLesson when the school has no such lesson
    public List<PageJson.HistoryLine> history(LessonId lessonId, @Nullable PersonId pupil) {
        var lesson = lessons.get(lessonId).id().value();
        var place = Objects.requireNonNull(places.of(List.of(lesson)).get(lesson));
        if (pupil == null) {
            access.require(Right.JOURNAL_VIEW, place.target());
            access.require(Right.JOURNAL_HISTORY, place.target());
        } else {
            access.require(Right.JOURNAL_HISTORY, place.target(pupil.value()));
        }

        var past = storedChanges.of(lessonId.value(), pupil == null ? null : pupil.value());
        var people = names.of(
                past.stream().map(change -> new PersonId(change.person())).collect(Collectors.toSet()));
        return past.stream()
                .map(change -> {
                    var by = people.get(new PersonId(change.person()));
                    var name = by == null ? "" : by.brief();
                    return pupil == null ? recordHistory(change, name) : cellHistory(change, name);
                })
                .toList();
    }

    private PageJson.HistoryLine cellHistory(StoredChanges.PastChange change, String by) {
        var before = content(change.before());
        var after = content(change.after());
        return new PageJson.HistoryLine(
                change.at(),
                by,
                before == null ? null : before.value(),
                after == null ? null : after.value(),
                after == null ? null : after.comment(),
                change.reason(),
                change.unlock());
    }

    private PageJson.HistoryLine recordHistory(StoredChanges.PastChange change, String by) {
        return new PageJson.HistoryLine(
                change.at(), by, words(change.before()), words(change.after()), null, change.reason(), change.unlock());
    }

    private @Nullable String words(@Nullable String stored) {
        if (stored == null) {
            return null;
        }
        var content = json.readValue(stored, StoredRecord.RecordContent.class);
        return Stream.of(content.topic(), content.homework())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" / "));
    }

    private @Nullable CellContent content(@Nullable String stored) {
        return stored == null ? null : json.readValue(stored, CellContent.class);
    }

    /// The lessons of the page that the reader may see: whoever replaces a colleague sees only those he gives (J-34).
    private List<LessonLine> shown(CourseLine course, TermLine term) {
        var held = lessons.ofCourse(course.id(), term.startsOn(), term.endsOn()).stream()
                .filter(lesson -> !lesson.cancelled())
                .toList();
        if (access.allows(Right.JOURNAL_VIEW, target(course))) {
            return held;
        }
        var given = held.stream()
                .filter(lesson -> access.allows(Right.JOURNAL_VIEW, target(course, lesson)))
                .toList();
        if (given.isEmpty()) {
            access.require(Right.JOURNAL_VIEW, target(course));
        }
        return given;
    }

    /// Where the reader stands on the page: the whole course, or for a substitute one of the lessons shown.
    private Target here(CourseLine course, List<LessonLine> shown) {
        return access.allows(Right.JOURNAL_VIEW, target(course)) ? target(course) : target(course, shown.getFirst());
    }

    private static Target target(CourseLine course, LessonLine lesson) {
        return target(course).in(lesson.id().value());
    }

    static Target target(CourseLine course) {
        return Target.course(course.id().value(), course.classId().value(), course.parallel());
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
