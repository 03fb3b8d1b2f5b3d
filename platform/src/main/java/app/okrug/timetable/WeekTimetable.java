package app.okrug.timetable;

import static app.okrug.access.Right.IMPORT_RUN;

import app.okrug.access.Access;
import app.okrug.access.Target;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.CourseNames;
import app.okrug.curriculum.Courses;
import app.okrug.curriculum.Taught;
import app.okrug.curriculum.UnknownCourse;
import app.okrug.school.Bell;
import app.okrug.school.Bells;
import app.okrug.school.ClassId;
import app.okrug.school.Counts;
import app.okrug.school.SchoolClock;
import app.okrug.school.YearLine;
import app.okrug.school.Years;
import app.okrug.timetable.WeekWriting.Slot;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes over the week from a workbook.
@Service
@Transactional
public class WeekTimetable {

    private final Access access;
    private final EditionTable editions;
    private final WeekWriting writing;
    private final Years years;
    private final Bells bells;
    private final CourseNames names;
    private final Courses courses;
    private final SchoolClock clock;
    private final ApplicationEventPublisher events;

    WeekTimetable(
            Access access,
            EditionTable editions,
            WeekWriting writing,
            Years years,
            Bells bells,
            CourseNames names,
            Courses courses,
            SchoolClock clock,
            ApplicationEventPublisher events) {
        this.access = access;
        this.editions = editions;
        this.writing = writing;
        this.years = years;
        this.bells = bells;
        this.names = names;
        this.courses = courses;
        this.clock = clock;
        this.events = events;
    }

    /// Takes over the week. A class that the list names has the week of the list from today on: what it no
    /// longer has was in force until yesterday, and an edition that begins later keeps what it says. A class
    /// that had none has its week from the beginning of the year. Other classes keep theirs.
    ///
    /// @throws UnknownCourse when nobody teaches that to the class
    /// @throws NoBell when a lesson has a number without a bell
    public Counts apply(List<TimetableRow> rows) {
        access.require(IMPORT_RUN, Target.school());

        var year = years.current();
        editions.alone(year.id());
        var given = slots(rows, year);
        writing.addRooms(given.values());
        var counts = write(given, year);
        events.publishEvent(new WeekTaken(counts));
        return counts;
    }

    private Counts write(Map<Slot, @Nullable String> given, YearLine year) {
        var today = clock.today();
        var day = today.isBefore(year.startsOn()) ? year.startsOn() : today;
        var inForce = editions.inForce(year.id(), day);
        if (inForce.isEmpty()) {
            var first = editions.add(year.id(), "");
            editions.begin(first, year.startsOn(), null);
            return new Counts(writing.add(List.of(first), given), 0, 0);
        }

        var classes = courses.ofYear(year.id()).stream().collect(Collectors.toMap(CourseLine::id, CourseLine::classId));
        var begun = writing.classesWithWeek(year.id());
        var fresh = only(given, classes, schoolClass -> !begun.contains(schoolClass));
        writing.add(published(year), fresh);
        var known = only(given, classes, begun::contains);
        return replace(inForce.get(), known, named(known, classes), day).plus(new Counts(fresh.size(), 0, 0));
    }

    private List<EditionId> published(YearLine year) {
        return editions.ofYear(year.id()).stream()
                .filter(EditionLine::published)
                .map(EditionLine::id)
                .toList();
    }

    /// Writes into the edition in force when it begins on the very day, else into one that begins then.
    private Counts replace(EditionLine inForce, Map<Slot, @Nullable String> given, Set<ClassId> named, LocalDate day) {
        var change = writing.compare(inForce.id(), given, named);
        var counts = Counts.of(
                        given.size(), change.added().size(), change.rooms().size())
                .plus(new Counts(0, change.gone().size(), 0));
        if (change.nothing()) {
            return counts;
        }
        var target = inForce.id();
        if (!day.equals(inForce.startsOn())) {
            target = editions.add(inForce.year(), inForce.name());
            editions.copy(inForce.id(), target);
            editions.end(inForce.year(), day);
            editions.begin(target, day, inForce.endsOn());
        }
        writing.write(target, change);
        return counts;
    }

    private static Map<Slot, @Nullable String> only(
            Map<Slot, @Nullable String> given, Map<CourseId, ClassId> classes, Predicate<ClassId> wanted) {
        var part = new HashMap<Slot, @Nullable String>();
        given.forEach((slot, room) -> {
            var schoolClass = classes.get(new CourseId(slot.course()));
            if (schoolClass != null && wanted.test(schoolClass)) {
                part.put(slot, room);
            }
        });
        return part;
    }

    private static Set<ClassId> named(Map<Slot, @Nullable String> given, Map<CourseId, ClassId> classes) {
        var named = new HashSet<ClassId>();
        given.keySet().forEach(slot -> {
            var schoolClass = classes.get(new CourseId(slot.course()));
            if (schoolClass != null) {
                named.add(schoolClass);
            }
        });
        return named;
    }

    private Map<Slot, @Nullable String> slots(List<TimetableRow> rows, YearLine year) {
        var known = names.ofYear(year.id());
        var numbers = bells.all().stream().map(Bell::number).collect(Collectors.toSet());
        var slots = new HashMap<Slot, @Nullable String>();
        for (var row : rows) {
            var taught = Taught.of(row.className(), row.subgroup(), row.subject());
            var course = known.get(taught);
            if (course == null) {
                throw new UnknownCourse(taught.toString());
            }
            if (!numbers.contains(row.number())) {
                throw new NoBell(row.number());
            }
            slots.put(new Slot(course.value(), row.weekday().getValue(), row.number()), row.room());
        }
        return slots;
    }
}
