package app.okrug.closing;

import app.okrug.access.Access;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.closing.ClosingRows.Stretch;
import app.okrug.curriculum.Courses;
import app.okrug.school.ClassId;
import app.okrug.school.ClassLine;
import app.okrug.school.Classes;
import app.okrug.school.SchoolClock;
import app.okrug.school.StaleCopy;
import app.okrug.school.TermId;
import app.okrug.school.Terms;
import app.okrug.school.YearLine;
import app.okrug.school.Years;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Closing of the journal: of a term or of the year, for the whole school, a class, a course or a teacher.
@Service
@Transactional
public class Closings {

    private final Access access;
    private final JournalGate gate;
    private final ClosingRows rows;
    private final ClosingWords words;
    private final Years years;
    private final Terms terms;
    private final Classes classes;
    private final Courses courses;
    private final SchoolClock clock;
    private final ApplicationEventPublisher events;

    Closings(
            Access access,
            JournalGate gate,
            ClosingRows rows,
            ClosingWords words,
            Years years,
            Terms terms,
            Classes classes,
            Courses courses,
            SchoolClock clock,
            ApplicationEventPublisher events) {
        this.access = access;
        this.gate = gate;
        this.rows = rows;
        this.words = words;
        this.years = years;
        this.terms = terms;
        this.classes = classes;
        this.courses = courses;
        this.clock = clock;
        this.events = events;
    }

    /// A term that can be closed.
    ///
    /// @param parallels the years of study that are reported by it
    /// @param classes all that are
    public record ClosableTerm(
            TermId id, String name, LocalDate from, LocalDate to, Set<Integer> parallels, Set<ClassId> classes) {}

    /// The terms of the current year by which any class is reported, in their order; none before there is a year.
    @Transactional(readOnly = true)
    public List<ClosableTerm> terms() {
        access.require(Right.JOURNAL_CLOSE, Target.school());

        var year = years.current(clock.today());
        if (year.isEmpty()) {
            return List.of();
        }
        var found = new TreeMap<LocalDate, TreeMap<LocalDate, ClosableTerm>>();
        for (var schoolClass : classes.ofYear(year.get().id())) {
            var parallel = schoolClass.parallel();
            for (var term : terms.ofYear(year.get().id(), parallel, schoolClass.id())) {
                var closable = found.computeIfAbsent(term.startsOn(), _ -> new TreeMap<>())
                        .computeIfAbsent(
                                term.endsOn(),
                                to -> new ClosableTerm(
                                        term.id(),
                                        term.name(),
                                        term.startsOn(),
                                        to,
                                        new TreeSet<>(),
                                        new LinkedHashSet<>()));
                closable.parallels().add(parallel);
                closable.classes().add(schoolClass.id());
            }
        }
        return found.values().stream()
                .flatMap(ofStart -> ofStart.values().stream())
                .toList();
    }

    /// What is, will be or was closed in the current year, 500 lines at most.
    @Transactional(readOnly = true)
    public List<ClosingLine> ofYear() {
        access.require(Right.JOURNAL_CLOSE, Target.school());

        var year = years.current();
        return words.lines(rows.between(year.startsOn(), year.endsOn()), clock.now());
    }

    /// Closes a term or the year. What was being written at this moment is in; nothing later is.
    ///
    /// @throws ClosedAlready when the same is closed
    /// @throws IllegalArgumentException when the days for results are the wrong way round
    public ClosingId close(NewClosing closing) {
        access.require(Right.JOURNAL_CLOSE, Target.school());
        if (closing.postingFrom() != null
                && closing.postingUntil() != null
                && closing.postingUntil().isBefore(closing.postingFrom())) {
            throw new IllegalArgumentException("The last day for results is before the first");
        }
        var stretch = stretch(closing.term(), closing.whom());
        return gate.change(() -> close(closing, stretch));
    }

    private ClosingId close(NewClosing closing, Stretch stretch) {
        if (rows.exists(stretch, closing.whom())) {
            throw new ClosedAlready();
        }
        var now = clock.now().truncatedTo(ChronoUnit.MICROS);
        var id = ClosingId.next();
        var closesAt = closesAt(closing.postingUntil(), now);
        rows.add(id, stretch, closing, closesAt, access.actor().person(), now);
        events.publishEvent(new PlaceClosed(
                id, stretch.title(), closesAt, closing.orderNumber().strip()));
        return id;
    }

    /// Takes a closing back for good, for everybody. To let one teacher write for an hour is another matter: [Unlocks].
    ///
    /// @throws WordsNeeded without a reason
    /// @throws StaleCopy when somebody has opened it meanwhile
    /// @throws UnknownClosing when there is none of this id
    public void open(ClosingId id, String reason, long seen) {
        access.require(Right.JOURNAL_CLOSE, Target.school());

        var said = WordsNeeded.of(reason);
        gate.change(() -> {
            if (!rows.knows(id)) {
                throw new UnknownClosing();
            }
            if (!rows.open(id, said, access.actor().person(), clock.now(), seen)) {
                throw new StaleCopy("closing " + id.value());
            }
            events.publishEvent(new PlaceOpened(id, said));
            return id;
        });
    }

    private Instant closesAt(@Nullable LocalDate until, Instant now) {
        if (until == null) {
            return now;
        }
        var over = until.plusDays(1).atStartOfDay(clock.zone()).toInstant();
        return over.isAfter(now) ? over : now;
    }

    private Stretch stretch(@Nullable TermId termId, Whom whom) {
        if (termId == null) {
            var year = years.current();
            return new Stretch(year.name(), year.startsOn(), summer(year), of(whom, allParallels()), Set.of());
        }
        var term = terms().stream()
                .filter(one -> one.id().equals(termId))
                .findFirst()
                .orElseThrow(UnknownClosing::new);
        return new Stretch(term.name(), term.from(), term.to(), of(whom, term.parallels()), only(term, whom));
    }

    /// The classes of a term that does not hold for all of their years of study; none where it does, or where somebody
    /// chose the class or course himself.
    private Set<ClassId> only(ClosableTerm term, Whom whom) {
        var chosen = whom instanceof Whom.OfClass || whom instanceof Whom.OfCourse;
        var ofParallels = classes.ofYear(years.current().id()).stream()
                .filter(line -> term.parallels().contains(line.parallel()))
                .map(ClassLine::id)
                .collect(Collectors.toSet());
        return chosen || term.classes().containsAll(ofParallels) ? Set.of() : Set.copyOf(term.classes());
    }

    /// Exams and final marks are given after the last lesson: with the year its summer is closed.
    private static LocalDate summer(YearLine year) {
        var august = LocalDate.of(year.endsOn().getYear(), Month.AUGUST, 31);
        return august.isAfter(year.endsOn()) ? august : year.endsOn();
    }

    /// A class and a course have one year of study; a half-year closed for the whole school leaves the quarters of the
    /// younger open.
    private Set<Integer> of(Whom whom, Collection<Integer> reported) {
        return switch (whom) {
            case Whom.OfClass(var schoolClass) ->
                Set.of(classes.get(schoolClass).parallel());
            case Whom.OfCourse(var course) -> Set.of(courses.get(course).parallel());
            case Whom.OfTeacher(PersonId _), Whom.Everybody() -> new TreeSet<>(reported);
        };
    }

    private static Set<Integer> allParallels() {
        return IntStream.rangeClosed(0, 12).boxed().collect(Collectors.toCollection(TreeSet::new));
    }
}
