package app.okrug.closing;

import app.okrug.access.Access;
import app.okrug.access.AccessRefused;
import app.okrug.access.Decision;
import app.okrug.access.PersonId;
import app.okrug.access.Refusal;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.closing.UnlockRows.Place;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.curriculum.Rosters;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.school.SchoolClock;
import app.okrug.school.StaleCopy;
import app.okrug.school.Terms;
import app.okrug.tenancy.SchoolCaches;
import app.okrug.timetable.Lessons;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Opening of closed places on request: a teacher asks from the locked cell, whoever may open grants it for some hours
/// or says why not, and it closes by itself (regulations.md Q7, issue J-27).
@Service
@Transactional
public class Unlocks {

    /// For how long a teacher is still shown on the page that a request was refused, or is over.
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private static final int MOST_DECIDED = 200;
    private static final List<Right> IN_A_LESSON =
            List.of(Right.JOURNAL_MARK, Right.JOURNAL_ABSENCE, Right.JOURNAL_LESSON, Right.JOURNAL_HOMEWORK);
    private static final List<Right> ON_A_PAGE = List.of(
            Right.JOURNAL_MARK, Right.JOURNAL_ABSENCE, Right.JOURNAL_LESSON, Right.JOURNAL_HOMEWORK, Right.RESULT_SET);

    private final Access access;
    private final JournalGate gate;
    private final UnlockRows rows;
    private final UnlockWords words;
    private final Courses courses;
    private final Rosters rosters;
    private final Terms terms;
    private final Lessons lessons;
    private final Regulation regulation;
    private final SchoolClock clock;
    private final SchoolCaches.Region<Asked, List<Unlock>> remembered;
    private final ApplicationEventPublisher events;

    private record Asked(UUID person, UUID course, LocalDate from, LocalDate to, LocalDate today) {}

    Unlocks(
            Access access,
            JournalGate gate,
            UnlockRows rows,
            UnlockWords words,
            Courses courses,
            Rosters rosters,
            Terms terms,
            Lessons lessons,
            Regulation regulation,
            SchoolClock clock,
            SchoolCaches caches,
            ApplicationEventPublisher events) {
        this.access = access;
        this.gate = gate;
        this.rows = rows;
        this.words = words;
        this.courses = courses;
        this.rosters = rosters;
        this.terms = terms;
        this.lessons = lessons;
        this.regulation = regulation;
        this.clock = clock;
        this.remembered = caches.region("closing.unlocks", Duration.ofMinutes(10));
        this.events = events;
    }

    /// Asks for a place to be opened. Only who would be let in if it were not closed may ask; asking twice is asking
    /// once.
    ///
    /// @throws NothingToOpen when it is open
    /// @throws WordsNeeded without a reason
    /// @throws app.okrug.access.AccessRefused when something else than the lock keeps him out
    public UnlockId ask(AskedPlace asked, String reason) {
        var course = courses.get(asked.course());
        access.require(Right.JOURNAL_VIEW, target(course));
        var place = place(asked, course);
        requireLocked(place, course);

        var said = WordsNeeded.of(reason);
        var person = access.actor().person().value();
        var waiting = rows.ofPage(person, place.course(), place.from(), place.to(), clock.now()).stream()
                .filter(one -> one.state() == UnlockState.ASKED && same(one, place))
                .findFirst();
        if (waiting.isPresent()) {
            return waiting.get().id();
        }
        var id = UnlockId.next();
        rows.add(id, place, person, said, clock.now());
        remembered.changed();
        events.publishEvent(new UnlockChanged(id, "asked", said));
        return id;
    }

    /// What the acting person has asked for on a page and not yet forgotten.
    ///
    /// @param here where the person stands on the page: the course, or one lesson of it given for a colleague
    @Transactional(readOnly = true)
    public List<UnlockLine> ofPage(CourseLine course, Target here, LocalDate from, LocalDate to) {
        access.require(Right.JOURNAL_VIEW, here);

        var asked = new Asked(access.actor().person().value(), course.id().value(), from, to, clock.today());
        var since = clock.now().minus(REMEMBERED);
        var unlocks = remembered.get(
                asked, _ -> rows.ofPage(asked.person(), asked.course(), asked.from(), asked.to(), since));
        return unlocks.isEmpty() ? List.of() : words.lines(unlocks, hours());
    }

    /// Requests that wait for an answer, the oldest first.
    @Transactional(readOnly = true)
    public List<UnlockLine> waiting() {
        access.require(Right.JOURNAL_UNLOCK, Target.school());
        return words.lines(rows.waiting(), hours());
    }

    /// How many wait; none for those who cannot answer.
    @Transactional(readOnly = true)
    public int countWaiting() {
        return access.allows(Right.JOURNAL_UNLOCK, Target.school()) ? rows.countWaiting() : 0;
    }

    /// The latest requests that were answered or withdrawn.
    @Transactional(readOnly = true)
    public List<UnlockLine> answered() {
        access.require(Right.JOURNAL_UNLOCK, Target.school());
        return words.lines(rows.decided(MOST_DECIDED), hours());
    }

    /// How often places were opened, month by month, the latest first.
    @Transactional(readOnly = true)
    public List<UnlockMonth> months() {
        access.require(Right.JOURNAL_UNLOCK, Target.school());
        return rows.months(clock.zone());
    }

    /// Opens the place for the one who asked, for some hours from now.
    ///
    /// @param hours 1 to what the act allows (UNLOCK_HOURS)
    /// @param said what the teacher is told; may be empty
    /// @throws IllegalArgumentException for more hours than the act allows
    /// @throws StaleCopy when somebody else has answered
    public void grant(UnlockId id, int hours, String said, long seen) {
        access.require(Right.JOURNAL_UNLOCK, Target.school());
        if (hours < 1 || hours > hours()) {
            throw new IllegalArgumentException("1 to " + hours() + " hours");
        }
        gate.change(() -> {
            var now = clock.now().truncatedTo(ChronoUnit.MICROS);
            decide(id, UnlockState.GRANTED, said.strip(), now, now.plus(Duration.ofHours(hours)), seen);
            return id;
        });
    }

    /// Leaves the place closed.
    ///
    /// @throws WordsNeeded without a reason
    /// @throws StaleCopy when somebody else has answered
    public void refuse(UnlockId id, String reason, long seen) {
        access.require(Right.JOURNAL_UNLOCK, Target.school());
        decide(id, UnlockState.REFUSED, WordsNeeded.of(reason), clock.now(), null, seen);
    }

    /// Takes the acting person's own request back, or closes what was opened for him before its time.
    public void withdraw(UnlockId id) {
        var unlock = rows.find(id).orElseThrow(UnknownClosing::new);
        if (!access.actor().person().value().equals(unlock.person())) {
            access.require(Right.JOURNAL_UNLOCK, Target.school());
        }
        if (unlock.state() == UnlockState.ASKED) {
            decide(id, UnlockState.WITHDRAWN, "", clock.now(), null, unlock.version());
        } else {
            end(id);
        }
    }

    private void end(UnlockId id) {
        gate.change(() -> {
            if (rows.end(id, access.actor().person().value(), clock.now())) {
                remembered.changed();
                events.publishEvent(new UnlockChanged(id, "ended", ""));
            }
            return id;
        });
    }

    private void decide(UnlockId id, UnlockState state, String said, Instant now, @Nullable Instant until, long seen) {
        if (rows.find(id).isEmpty()) {
            throw new UnknownClosing();
        }
        if (!rows.decide(id, state, access.actor().person().value(), now, said, until, seen)) {
            throw new StaleCopy("unlock " + id.value());
        }
        remembered.changed();
        events.publishEvent(new UnlockChanged(id, state.stored(), said));
    }

    private Place place(AskedPlace asked, CourseLine course) {
        if (asked.lesson() != null) {
            var lesson = lessons.get(asked.lesson());
            if (!lesson.course().equals(course.id())) {
                throw new UnknownClosing();
            }
            var pupil = asked.pupil() == null ? null : asked.pupil().value();
            return new Place(
                    course.id().value(), lesson.day(), lesson.day(), lesson.id().value(), pupil);
        }
        var term = terms.ofYear(course.year(), course.parallel(), course.classId()).stream()
                .filter(one -> one.id().equals(asked.term()))
                .findFirst()
                .orElseThrow(UnknownClosing::new);
        return new Place(course.id().value(), term.startsOn(), term.endsOn(), null, null);
    }

    /// The decision path says whether a lock keeps the acting person out, and only a lock.
    private void requireLocked(Place place, CourseLine course) {
        var target = target(place, course);
        @Nullable Refusal other = null;
        for (var right : place.lesson() == null ? ON_A_PAGE : IN_A_LESSON) {
            if (access.decide(right, target(right, place, course, target)) instanceof Decision.Refused(var refusal)) {
                if (refusal.code().opens()) {
                    return;
                }
                other = other == null && right != Right.RESULT_SET ? refusal : other;
            }
        }
        if (other != null) {
            throw new AccessRefused(other);
        }
        throw new NothingToOpen();
    }

    /// The results of a term stand on its last day; they are opened with the page alone.
    private static Target target(Right right, Place place, CourseLine course, Target lessons) {
        return right == Right.RESULT_SET
                ? Target.lesson(place.course(), course.classId().value(), course.parallel(), place.to())
                : lessons;
    }

    private Target target(Place place, CourseLine course) {
        var classId = course.classId().value();
        if (place.pupil() == null) {
            return Target.lesson(place.course(), classId, course.parallel(), place.from());
        }
        var pupil = new PersonId(place.pupil());
        var member = rosters.of(course.id(), place.from(), place.from()).stream()
                .anyMatch(line -> line.pupil().equals(pupil) && line.on(place.from()));
        return Target.mark(place.course(), classId, course.parallel(), place.from(), place.pupil(), member);
    }

    private static Target target(CourseLine course) {
        return Target.course(course.id().value(), course.classId().value(), course.parallel());
    }

    private static boolean same(Unlock one, Place place) {
        return place.equals(new Place(one.course(), one.from(), one.to(), one.lesson(), one.pupil()));
    }

    private int hours() {
        return regulation.current(Parameter.UNLOCK_HOURS).value();
    }
}
