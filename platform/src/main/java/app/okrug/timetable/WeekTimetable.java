package app.okrug.timetable;

import static app.okrug.access.Right.IMPORT_RUN;

import app.okrug.access.Access;
import app.okrug.access.Target;
import app.okrug.curriculum.CourseNames;
import app.okrug.curriculum.Taught;
import app.okrug.curriculum.UnknownCourse;
import app.okrug.database.Columns;
import app.okrug.school.Bell;
import app.okrug.school.Bells;
import app.okrug.school.Counts;
import app.okrug.school.SchoolClock;
import app.okrug.school.YearLine;
import app.okrug.school.Years;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The week in force: which course has its place on which day.
@Service
@Transactional
public class WeekTimetable {

    private record Place(
            UUID id,
            UUID course,
            int weekday,
            int number,
            @Nullable String room) {}

    /// A course has one lesson of a number on a day.
    private record Slot(UUID course, int weekday, int number) {}

    private static final String GIVEN = """
            from unnest(:ids, :courses, :weekdays, :numbers, :rooms) as given (id, course, weekday, number, room)
            """;

    /// Entries of the classes that the list names, which it does not have.
    private static final String NOT_GIVEN = """
            and e.ends_on is null
            and e.course in (
                select c.id from curriculum_course c
                join curriculum_group g on g.id = c.teaching_group
                where c.year = :year and g.school_class in (
                    select og.school_class from curriculum_course oc
                    join curriculum_group og on og.id = oc.teaching_group
                    where oc.id = any(:courses)))
            and not exists (
                select from unnest(:courses, :weekdays, :numbers) as given (course, weekday, number)
                where given.course = e.course and given.weekday = e.weekday and given.number = e.number)
            """;

    private final Access access;
    private final JdbcClient sql;
    private final Years years;
    private final Bells bells;
    private final CourseNames courses;
    private final SchoolClock clock;
    private final ApplicationEventPublisher events;

    WeekTimetable(
            Access access,
            JdbcClient sql,
            Years years,
            Bells bells,
            CourseNames courses,
            SchoolClock clock,
            ApplicationEventPublisher events) {
        this.access = access;
        this.sql = sql;
        this.years = years;
        this.bells = bells;
        this.courses = courses;
        this.clock = clock;
        this.events = events;
    }

    /// Takes over the week. A class that the list names has the week of the list from today on, the first one from the
    /// beginning of the year: what it no longer has was in force until yesterday. Other classes keep theirs.
    ///
    /// @throws UnknownCourse when nobody teaches that to the class
    /// @throws NoBell when a lesson has a number without a bell
    public Counts apply(List<TimetableRow> rows) {
        access.require(IMPORT_RUN, Target.school());

        var year = years.current();
        var today = clock.today();
        var day = today.isBefore(year.startsOn()) ? year.startsOn() : today;
        var places = places(rows, year);
        addRooms(places);

        var ended = end(places, year, day);
        var changed = with(places, year, day, """
                update timetable_entry e set room = r.id
                """ + GIVEN + """
                left join school_room r on r.number = given.room
                where e.course = given.course and e.weekday = given.weekday and e.number = given.number
                  and e.ends_on is null and e.room is distinct from r.id
                """).update();
        var added = with(places, year, day, """
                insert into timetable_entry (id, course, weekday, number, room, starts_on)
                select given.id, given.course, given.weekday, given.number, r.id,
                       case when exists (
                                select from timetable_entry b
                                join curriculum_course bc on bc.id = b.course
                                join curriculum_group bg on bg.id = bc.teaching_group
                                join curriculum_group g on g.school_class = bg.school_class
                                join curriculum_course c on c.teaching_group = g.id
                                where c.id = given.course and bc.year = :year)
                            then :day else :start end
                """ + GIVEN + """
                left join school_room r on r.number = given.room
                where not exists (
                    select from timetable_entry e
                    where e.course = given.course and e.weekday = given.weekday and e.number = given.number
                      and e.ends_on is null)
                """).update();
        var counts = new Counts(added, changed + ended, places.size() - added - changed);
        events.publishEvent(new WeekTaken(counts));
        return counts;
    }

    /// What has not begun is taken back; what has begun was in force until the day before.
    private int end(List<Place> places, YearLine year, LocalDate day) {
        var taken = with(places, year, day, """
                delete from timetable_entry e where e.starts_on >= :day
                """ + NOT_GIVEN).update();
        var ended = with(places, year, day, """
                update timetable_entry e set ends_on = :day - 1 where e.starts_on < :day
                """ + NOT_GIVEN).update();
        return taken + ended;
    }

    private List<Place> places(List<TimetableRow> rows, YearLine year) {
        var known = courses.ofYear(year.id());
        var numbers = bells.all().stream().map(Bell::number).collect(Collectors.toSet());
        var places = new HashMap<Slot, Place>();
        for (var row : rows) {
            var taught = Taught.of(row.className(), row.subgroup(), row.subject());
            var course = known.get(taught);
            if (course == null) {
                throw new UnknownCourse(taught.toString());
            }
            if (!numbers.contains(row.number())) {
                throw new NoBell(row.number());
            }
            var slot = new Slot(course.value(), row.weekday().getValue(), row.number());
            places.put(slot, new Place(UUID.randomUUID(), slot.course(), slot.weekday(), slot.number(), row.room()));
        }
        return List.copyOf(places.values());
    }

    private void addRooms(List<Place> places) {
        var rooms = new HashSet<String>();
        for (var place : places) {
            if (place.room() != null) {
                rooms.add(place.room());
            }
        }
        sql.sql("""
                insert into school_room (id, number)
                select given.id, given.number from unnest(:ids, :rooms) as given (id, number)
                on conflict (number) do nothing
                """)
                .param("ids", Columns.uuids(rooms, _ -> UUID.randomUUID()))
                .param("rooms", Columns.texts(rooms, room -> room))
                .update();
    }

    private JdbcClient.StatementSpec with(List<Place> places, YearLine year, LocalDate day, String statement) {
        return sql.sql(statement)
                .param("year", year.id().value())
                .param("start", year.startsOn())
                .param("day", day)
                .param("ids", Columns.uuids(places, Place::id))
                .param("courses", Columns.uuids(places, Place::course))
                .param("weekdays", Columns.numbers(places, Place::weekday))
                .param("numbers", Columns.numbers(places, Place::number))
                .param("rooms", Columns.texts(places, Place::room));
    }
}
