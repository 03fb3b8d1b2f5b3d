package app.okrug.timetable;

import app.okrug.school.BellSchedules;
import app.okrug.school.ClassDayOff;
import app.okrug.school.ClassId;
import app.okrug.school.ClassSet;
import app.okrug.school.ClassSetId;
import app.okrug.school.ClassSets;
import app.okrug.school.DaysOff;
import app.okrug.school.TermWriting;
import app.okrug.school.YearId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What takes a change of the calendar back, found while everything still stands as it was.
@Component
class Opposites {

    private final DaysOff daysOff;
    private final BellSchedules bells;
    private final TermWriting terms;
    private final ClassSets sets;

    Opposites(DaysOff daysOff, BellSchedules bells, TermWriting terms, ClassSets sets) {
        this.daysOff = daysOff;
        this.bells = bells;
        this.terms = terms;
        this.sets = sets;
    }

    Optional<CalendarChange> of(YearId year, CalendarChange change) {
        return switch (change) {
            case CalendarChange.DaysOff(var name, var from, var to, var classes) -> back(name, from, to, classes);
            case CalendarChange.DaysBack(var name, var from, var to) -> off(name, from, to);
            case CalendarChange.TermMoved(var term, var _, var _, var version) ->
                terms.ofYear(year).stream()
                        .filter(line -> line.term().id().equals(term))
                        .findFirst()
                        .map(line -> new CalendarChange.TermMoved(
                                term, line.term().startsOn(), line.term().endsOn(), version + 1));
            case CalendarChange.BellsAdded(var schedule) -> Optional.of(new CalendarChange.BellsRemoved(schedule.id()));
            case CalendarChange.BellsRemoved(var schedule) -> added(schedule);
            case CalendarChange.ShiftSet(var classes, var _) -> shift(classes);
            case CalendarChange.SetSaved(var set) -> before(year, set);
            case CalendarChange.SetRemoved(var set, var _) ->
                known(year, set).map(found -> new CalendarChange.SetSaved(again(found, 0)));
        };
    }

    /// Days that were off before would be school days afterwards.
    private Optional<CalendarChange> back(String name, LocalDate from, LocalDate to, List<ClassId> classes) {
        var taken = !daysOff.between(from, to).isEmpty()
                || daysOff.ofClasses(from, to).stream()
                        .anyMatch(day -> classes.contains(day.schoolClass())
                                || day.name().equals(name));
        return taken ? Optional.empty() : Optional.of(new CalendarChange.DaysBack(name, from, to));
    }

    private Optional<CalendarChange> off(String name, LocalDate from, LocalDate to) {
        var ofSchool = daysOff.between(from, to).stream()
                .filter(day -> day.name().equals(name))
                .count();
        var ofClasses = daysOff.ofClasses(from, to).stream()
                .filter(day -> day.name().equals(name))
                .toList();
        var classes =
                ofClasses.stream().map(ClassDayOff::schoolClass).distinct().toList();
        var days = from.datesUntil(to.plusDays(1)).count();
        var whole = ofClasses.isEmpty() ? ofSchool == days : ofSchool == 0 && ofClasses.size() == days * classes.size();
        return whole ? Optional.of(new CalendarChange.DaysOff(name, from, to, classes)) : Optional.empty();
    }

    private Optional<CalendarChange> added(UUID schedule) {
        return bells.between(LocalDate.of(1900, 1, 1), LocalDate.of(9999, 1, 1)).stream()
                .filter(one -> one.id().equals(schedule))
                .findFirst()
                .map(CalendarChange.BellsAdded::new);
    }

    private Optional<CalendarChange> shift(List<ClassId> classes) {
        var before = classes.stream().map(bells::shift).distinct().toList();
        return before.size() == 1
                ? Optional.of(new CalendarChange.ShiftSet(classes, before.getFirst()))
                : Optional.empty();
    }

    /// A class that leaves another set for this one would not go back there.
    private Optional<CalendarChange> before(YearId year, ClassSet set) {
        var taken = sets.ofYear(year).stream()
                .filter(other -> !other.id().equals(set.id()))
                .flatMap(other -> other.classes().stream())
                .anyMatch(set.classes()::contains);
        return taken
                ? Optional.empty()
                : Optional.of(known(year, set.id())
                        .<CalendarChange>map(found -> new CalendarChange.SetSaved(again(found, set.version() + 1)))
                        .orElseGet(() -> new CalendarChange.SetRemoved(set.id(), set.version())));
    }

    private static ClassSet again(ClassSet set, long version) {
        return new ClassSet(set.id(), set.name(), set.classes(), set.terms(), set.daysOff(), version);
    }

    private Optional<ClassSet> known(YearId year, ClassSetId id) {
        return sets.ofYear(year).stream().filter(set -> set.id().equals(id)).findFirst();
    }
}
