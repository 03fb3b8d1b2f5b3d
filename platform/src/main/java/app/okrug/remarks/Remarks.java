package app.okrug.remarks;

import static app.okrug.access.Right.JOURNAL_REMARK;
import static app.okrug.access.Right.JOURNAL_REMARK_REPLY;

import app.okrug.access.Access;
import app.okrug.access.Target;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.Courses;
import app.okrug.school.SchoolClock;
import app.okrug.school.StaleCopy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Writes, answers and settles remarks on the keeping of the journal. They change nothing in the journal and
/// are open to all of it: a page that is closed is remarked upon like any other.
@Service
@Transactional
public class Remarks {

    private final Access access;
    private final RemarkRows rows;
    private final RemarkSteps steps;
    private final RemarkRules rules;
    private final Courses courses;
    private final SchoolClock clock;
    private final ApplicationEventPublisher events;

    Remarks(
            Access access,
            RemarkRows rows,
            RemarkSteps steps,
            RemarkRules rules,
            Courses courses,
            SchoolClock clock,
            ApplicationEventPublisher events) {
        this.access = access;
        this.rows = rows;
        this.steps = steps;
        this.rules = rules;
        this.courses = courses;
        this.clock = clock;
        this.events = events;
    }

    /// Writes a remark, for the teachers of the course to answer.
    ///
    /// @throws UnfitRemark without words, or for a place or a day that cannot be
    /// @throws app.okrug.access.AccessRefused without the right
    public RemarkId raise(RemarkWish wish) {
        var course = courses.get(wish.course());
        access.require(JOURNAL_REMARK, RemarkReading.target(course));

        rules.judgePlace(wish, course);
        var words = rules.words(wish.words());
        var due = rules.due(wish.due());
        var id = new RemarkId(UUID.randomUUID());
        rows.add(id, wish, words, access.actor().person().value(), now());
        step(id, wish.course().value(), RemarkStep.Kind.RAISED, words, due);
        return id;
    }

    /// Answers: what was mended, or why there is nothing to mend. A further answer is added to the first.
    ///
    /// @throws UnfitRemark without words
    /// @throws StaleCopy when it has changed, or was settled, in the meantime
    public void reply(RemarkId id, String said, long seen) {
        var remark = find(id);
        access.require(JOURNAL_REMARK_REPLY, target(remark));

        var words = rules.words(said);
        if (remark.state() == RemarkState.CLOSED) {
            throw new StaleCopy("remark " + id.value());
        }
        move(remark, RemarkState.REPLIED, null, null, seen);
        step(id, remark.course(), RemarkStep.Kind.REPLIED, words, null);
    }

    /// Settles a remark, answered or not.
    ///
    /// @param said what the teacher is told; may be empty
    /// @throws StaleCopy when it has changed in the meantime
    public void close(RemarkId id, String said, long seen) {
        var remark = find(id);
        access.require(JOURNAL_REMARK, target(remark));

        var words = rules.orNone(said);
        if (remark.state() == RemarkState.CLOSED) {
            throw new StaleCopy("remark " + id.value());
        }
        move(remark, RemarkState.CLOSED, null, now(), seen);
        step(id, remark.course(), RemarkStep.Kind.CLOSED, words, null);
    }

    /// Gives a remark back to the teacher: what he answered is not enough, or what was settled has come up again.
    ///
    /// @throws UnfitRemark without words, or for a day that is over
    /// @throws StaleCopy when it has changed in the meantime, or still waits for its first answer
    public void reopen(RemarkId id, String said, LocalDate due, long seen) {
        var remark = find(id);
        access.require(JOURNAL_REMARK, target(remark));

        var words = rules.words(said);
        var day = rules.due(due);
        if (remark.state() == RemarkState.WAITING) {
            throw new StaleCopy("remark " + id.value());
        }
        move(remark, RemarkState.WAITING, day, null, seen);
        step(id, remark.course(), RemarkStep.Kind.REOPENED, words, day);
    }

    private RemarkRow find(RemarkId id) {
        return rows.find(id).orElseThrow(UnknownRemark::new);
    }

    private Target target(RemarkRow remark) {
        return RemarkReading.target(courses.get(new CourseId(remark.course())));
    }

    private void move(
            RemarkRow remark, RemarkState to, @Nullable LocalDate due, @Nullable Instant closedAt, long seen) {
        if (!rows.move(remark.id(), to, due, closedAt, seen)) {
            throw new StaleCopy("remark " + remark.id().value());
        }
    }

    private void step(RemarkId id, UUID course, RemarkStep.Kind kind, String words, @Nullable LocalDate due) {
        steps.add(new RemarkSteps.Step(
                id.value(), kind, words, due, access.actor().person(), now()));
        events.publishEvent(new RemarkChanged(id, kind, course));
    }

    private Instant now() {
        return clock.now().truncatedTo(ChronoUnit.MICROS);
    }
}
