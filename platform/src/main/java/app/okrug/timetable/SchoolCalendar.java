package app.okrug.timetable;

import static app.okrug.access.Right.SCHOOL_YEAR_EDIT;

import app.okrug.access.Access;
import app.okrug.access.Target;
import app.okrug.school.BellSchedules;
import app.okrug.school.ClassDayOff;
import app.okrug.school.ClassSets;
import app.okrug.school.DayOff;
import app.okrug.school.DaysOff;
import app.okrug.school.SchoolClock;
import app.okrug.school.TermWriting;
import app.okrug.school.YearId;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Changes the calendar of a year together with its lessons: what a change does to them is told before it is
/// stored, and lessons that are over or written about stay whatever it says.
@Service
public class SchoolCalendar {

    private final Access access;
    private final DaysOff daysOff;
    private final BellSchedules bells;
    private final TermWriting terms;
    private final ClassSets sets;
    private final Opposites opposites;
    private final LessonPlacement placement;
    private final SchoolClock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;

    SchoolCalendar(
            Access access,
            DaysOff daysOff,
            BellSchedules bells,
            TermWriting terms,
            ClassSets sets,
            Opposites opposites,
            LessonPlacement placement,
            SchoolClock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager manager) {
        this.access = access;
        this.daysOff = daysOff;
        this.bells = bells;
        this.terms = terms;
        this.sets = sets;
        this.opposites = opposites;
        this.placement = placement;
        this.clock = clock;
        this.events = events;
        this.transactions = new TransactionTemplate(manager);
    }

    /// What a change would do to the lessons of the year: it is done and taken back.
    public Placed preview(YearId year, CalendarChange change) {
        access.require(SCHOOL_YEAR_EDIT, Target.school());

        return Objects.requireNonNull(transactions.execute(status -> {
            status.setRollbackOnly();
            return carryOut(year, change);
        }));
    }

    /// Changes the calendar and places the lessons of the year anew.
    ///
    /// @throws app.okrug.school.StaleCopy when somebody else has changed the term in the meantime
    /// @throws app.okrug.school.TermsOverlap when a term would begin before the one before it ends
    /// @throws app.okrug.school.UnfitClassSet when a set of classes cannot be so
    public Placed change(YearId year, CalendarChange change) {
        access.require(SCHOOL_YEAR_EDIT, Target.school());

        return Objects.requireNonNull(transactions.execute(status -> {
            var placed = carryOut(year, change);
            events.publishEvent(new CalendarChanged(year, change, placed));
            return placed;
        }));
    }

    /// What would take a change back; to be asked before it is made.
    ///
    /// @return empty when no single change would: days that were off before, classes of different shifts
    public Optional<CalendarChange> opposite(YearId year, CalendarChange change) {
        access.require(SCHOOL_YEAR_EDIT, Target.school());

        return Objects.requireNonNull(transactions.execute(_ -> opposites.of(year, change)));
    }

    private Placed carryOut(YearId year, CalendarChange change) {
        switch (change) {
            case CalendarChange.DaysOff off -> setDaysOff(off);
            case CalendarChange.DaysBack(var name, var from, var to) -> daysOff.remove(name, from, to);
            case CalendarChange.TermMoved(var term, var starts, var ends, var version) ->
                terms.move(term, starts, ends, version);
            case CalendarChange.BellsAdded(var schedule) -> bells.add(schedule);
            case CalendarChange.BellsRemoved(var schedule) -> bells.remove(schedule);
            case CalendarChange.ShiftSet(var classes, var shift) -> bells.setShift(classes, shift);
            case CalendarChange.SetSaved(var set) -> sets.save(year, set);
            case CalendarChange.SetRemoved(var set, var version) -> sets.remove(year, set, version);
        }
        return ofSet(change) ? placement.placeFor(year, clock.today()) : placement.placeFor(year);
    }

    /// A set is made when the year is under way: its calendar holds from today on.
    private static boolean ofSet(CalendarChange change) {
        return change instanceof CalendarChange.SetSaved || change instanceof CalendarChange.SetRemoved;
    }

    private void setDaysOff(CalendarChange.DaysOff off) {
        var days = off.from().datesUntil(off.to().plusDays(1)).toList();
        if (off.classes().isEmpty()) {
            days.forEach(day -> daysOff.set(new DayOff(day, off.name())));
        } else {
            daysOff.set(days.stream()
                    .flatMap(day ->
                            off.classes().stream().map(schoolClass -> new ClassDayOff(schoolClass, day, off.name())))
                    .toList());
        }
    }
}
