package app.okrug.remarks;

import static app.okrug.access.Right.JOURNAL_REMARK;
import static app.okrug.access.Right.JOURNAL_REMARK_REPLY;
import static app.okrug.access.Right.JOURNAL_REMARK_VIEW;

import app.okrug.access.Access;
import app.okrug.access.Open;
import app.okrug.access.Reach;
import app.okrug.access.Target;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.school.ClassId;
import app.okrug.school.SchoolClock;
import app.okrug.school.Years;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finds remarks: those of a page, those that wait for the reader, and all within reach.
@Service
@Transactional(readOnly = true)
public class RemarkShelf {

    /// How many stand on a page of the list.
    public static final int PAGE = 20;

    private static final int MOST_WAITING = 50;
    private static final int MOST_REPORTED = 1000;
    /// How long a settled remark still stands on its page of the journal.
    private static final Duration REMEMBERED = Duration.ofDays(7);

    private final Access access;
    private final RemarkRows rows;
    private final RemarkReading reading;
    private final Courses courses;
    private final Years years;
    private final Regulation regulation;
    private final SchoolClock clock;

    RemarkShelf(
            Access access,
            RemarkRows rows,
            RemarkReading reading,
            Courses courses,
            Years years,
            Regulation regulation,
            SchoolClock clock) {
        this.access = access;
        this.rows = rows;
        this.reading = reading;
        this.courses = courses;
        this.years = years;
        this.regulation = regulation;
        this.clock = clock;
    }

    /// The remarks on one page of the journal that are not settled or were settled lately; none for those who may read
    /// the page and not its remarks.
    public List<RemarkLine> ofPage(CourseId id) {
        var course = courses.get(id);
        if (!access.allows(JOURNAL_REMARK_VIEW, RemarkReading.target(course))) {
            return List.of();
        }
        return reading.lines(rows.ofCourse(id.value(), clock.now().minus(REMEMBERED)));
    }

    /// Whether the acting person may write a remark on a page.
    public boolean remarksOn(CourseId id) {
        return access.allows(JOURNAL_REMARK, RemarkReading.target(courses.get(id)));
    }

    /// The remarks that wait for an answer of the acting person, what falls due first at the top.
    public List<RemarkLine> waitingForMe() {
        var reach = access.reach(JOURNAL_REMARK_REPLY);
        if (reach.nothing()) {
            return List.of();
        }
        return reading.lines(rows.waiting(reach, MOST_WAITING));
    }

    /// How many wait for the acting person: for an answer, or answered to be settled.
    public int countForMe() {
        var replies = access.reach(JOURNAL_REMARK_REPLY);
        var settles = access.reach(JOURNAL_REMARK);
        var today = clock.today();
        return (replies.nothing() ? 0 : rows.counts(replies, today).waiting())
                + (settles.nothing() ? 0 : rows.counts(settles, today).replied());
    }

    /// One page of the list, [#PAGE] remarks of those within reach.
    ///
    /// @param page from 0
    public List<RemarkLine> found(RemarkQuery query, int page) {
        var reach = access.reach(JOURNAL_REMARK_VIEW);
        if (reach.nothing()) {
            return List.of();
        }
        return reading.lines(rows.found(reach, query, clock.today(), page * PAGE, PAGE));
    }

    /// How many a query finds.
    public int count(RemarkQuery query) {
        var reach = access.reach(JOURNAL_REMARK_VIEW);
        return reach.nothing() ? 0 : rows.count(reach, query, clock.today());
    }

    /// How many within reach are not settled.
    public RemarkCounts counts() {
        var reach = access.reach(JOURNAL_REMARK_VIEW);
        return reach.nothing() ? new RemarkCounts(0, 0, 0) : rows.counts(reach, clock.today());
    }

    /// What was remarked upon between two days, by class and subject: the sheet that the results of a check are made
    /// known with (001 ¶5.1). A thousand remarks at most.
    ///
    /// @throws app.okrug.access.AccessRefused when the acting person may not write remarks in the whole school
    public List<RemarkLine> raisedBetween(LocalDate from, LocalDate to) {
        access.require(JOURNAL_REMARK, Target.school());

        var begins = from.atStartOfDay(clock.zone()).toInstant();
        var ends = to.plusDays(1).atStartOfDay(clock.zone()).toInstant();
        return reading.lines(rows.raised(new Reach.Everywhere(), begins, ends, MOST_REPORTED));
    }

    /// The pages that the acting person may write remarks on, by subject and class.
    public List<CourseLine> pages() {
        return switch (access.reach(JOURNAL_REMARK)) {
            case Reach.Everywhere() -> courses.ofYear(years.current().id());
            case Reach.Only(var ownCourses, var ownClasses, var _) -> {
                var found = new LinkedHashMap<CourseId, CourseLine>();
                courses.of(ownCourses.stream().map(CourseId::new).toList())
                        .forEach(course -> found.put(course.id(), course));
                ownClasses.forEach(id ->
                        courses.ofClass(new ClassId(id)).forEach(course -> found.putIfAbsent(course.id(), course)));
                yield List.copyOf(found.values());
            }
        };
    }

    /// The last day to mend a remark that is written today, unless its author sets another (REMARK_DAYS).
    @Open("the act is known to everybody in the school")
    public LocalDate usualDue() {
        return clock.today().plusDays(regulation.current(Parameter.REMARK_DAYS).value());
    }
}
