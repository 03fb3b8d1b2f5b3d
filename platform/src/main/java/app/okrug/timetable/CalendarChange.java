package app.okrug.timetable;

import app.okrug.school.BellSchedule;
import app.okrug.school.ClassId;
import app.okrug.school.ClassSet;
import app.okrug.school.ClassSetId;
import app.okrug.school.TermId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What can be changed in the calendar of a year.
public sealed interface CalendarChange {

    /// Days without lessons.
    ///
    /// @param classes whose days they are; none for the whole school
    record DaysOff(String name, LocalDate from, LocalDate to, List<ClassId> classes) implements CalendarChange {

        public DaysOff {
            classes = List.copyOf(classes);
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("The days off end before they begin");
            }
        }
    }

    /// Days of this name are school days again.
    record DaysBack(String name, LocalDate from, LocalDate to) implements CalendarChange {}

    /// A term begins or ends on another day.
    ///
    /// @param version of the term as it was read
    record TermMoved(TermId term, LocalDate startsOn, LocalDate endsOn, long version) implements CalendarChange {}

    /// Other bells hold for a time.
    record BellsAdded(BellSchedule schedule) implements CalendarChange {}

    /// The usual bells hold again.
    record BellsRemoved(UUID schedule) implements CalendarChange {}

    /// Classes are taught in another shift.
    record ShiftSet(List<ClassId> classes, int shift) implements CalendarChange {

        public ShiftSet {
            classes = List.copyOf(classes);
        }
    }

    /// A set of classes is made, or is to be as given: its classes, terms and days off.
    record SetSaved(ClassSet set) implements CalendarChange {}

    /// The classes of a set share the school's calendar again.
    ///
    /// @param version of the set as it was read
    record SetRemoved(ClassSetId set, long version) implements CalendarChange {}
}
