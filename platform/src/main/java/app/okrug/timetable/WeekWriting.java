package app.okrug.timetable;

import app.okrug.database.Columns;
import app.okrug.school.ClassId;
import app.okrug.school.YearId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Compares a week with what a list gives for it, and writes the difference.
@Component
class WeekWriting {

    /// A course has one lesson of a number on a day.
    record Slot(UUID course, int weekday, int number) {}

    /// What is different.
    ///
    /// @param rooms places that have another room now, or none
    /// @param gone places that the list does not have
    record Change(Map<Slot, @Nullable String> added, Map<UUID, @Nullable String> rooms, List<UUID> gone) {

        boolean nothing() {
            return added.isEmpty() && rooms.isEmpty() && gone.isEmpty();
        }
    }

    private record Stored(UUID id, Slot slot, @Nullable String room, ClassId schoolClass) {}

    private final JdbcClient sql;

    WeekWriting(JdbcClient sql) {
        this.sql = sql;
    }

    /// What tells a week from the list, for the classes the list names. Which weeks a place counts in is not in
    /// the list: one that it has keeps that.
    Change compare(EditionId edition, Map<Slot, @Nullable String> given, Set<ClassId> named) {
        Map<Slot, @Nullable String> added = new HashMap<Slot, @Nullable String>(given);
        var rooms = new HashMap<UUID, @Nullable String>();
        var gone = new ArrayList<UUID>();
        for (var stored : stored(edition)) {
            if (!given.containsKey(stored.slot())) {
                if (named.contains(stored.schoolClass())) {
                    gone.add(stored.id());
                }
                continue;
            }
            added.remove(stored.slot());
            var room = given.get(stored.slot());
            if (!Objects.equals(room, stored.room())) {
                rooms.put(stored.id(), room);
            }
        }
        return new Change(added, rooms, gone);
    }

    /// Writes a difference into a week. Places are named by their course, day and number: the week may be a
    /// copy of the one that was compared.
    void write(EditionId target, Change change) {
        sql.sql("""
                delete from timetable_entry e
                using timetable_entry old
                where old.id = any(:gone) and e.edition = :edition and e.course = old.course
                  and e.weekday = old.weekday and e.number = old.number and e.parity = old.parity
                """)
                .param("gone", Columns.uuids(change.gone(), id -> id))
                .param("edition", target.value())
                .update();
        var rooms = change.rooms().entrySet();
        sql.sql("""
                update timetable_entry e set room = r.id, version = e.version + 1
                from unnest(:ids, :rooms) as given (id, room)
                join timetable_entry old on old.id = given.id
                left join school_room r on r.number = given.room
                where e.edition = :edition and e.course = old.course
                  and e.weekday = old.weekday and e.number = old.number and e.parity = old.parity
                """)
                .param("ids", Columns.uuids(rooms, Map.Entry::getKey))
                .param("rooms", Columns.texts(rooms, Map.Entry::getValue))
                .param("edition", target.value())
                .update();
        add(List.of(target), change.added());
    }

    /// Puts places into each of some weeks.
    ///
    /// @return how many
    int add(Collection<EditionId> editions, Map<Slot, @Nullable String> places) {
        var slots = places.entrySet();
        return sql.sql("""
                insert into timetable_entry (id, edition, course, weekday, number, room)
                select gen_random_uuid(), v.id, given.course, given.weekday, given.number, r.id
                from unnest(:courses, :weekdays, :numbers, :rooms) as given (course, weekday, number, room)
                cross join timetable_edition v
                left join school_room r on r.number = given.room
                where v.id = any(:editions)
                """)
                .param("courses", Columns.uuids(slots, entry -> entry.getKey().course()))
                .param(
                        "weekdays",
                        Columns.numbers(slots, entry -> entry.getKey().weekday()))
                .param("numbers", Columns.numbers(slots, entry -> entry.getKey().number()))
                .param("rooms", Columns.texts(slots, Map.Entry::getValue))
                .param("editions", Columns.uuids(editions, EditionId::value))
                .update();
    }

    void addRooms(Collection<@Nullable String> named) {
        var rooms = named.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        sql.sql("""
                insert into school_room (id, number)
                select given.id, given.number from unnest(:ids, :rooms) as given (id, number)
                on conflict (number) do nothing
                """)
                .param("ids", Columns.uuids(rooms, _ -> UUID.randomUUID()))
                .param("rooms", Columns.texts(rooms, room -> room))
                .update();
    }

    /// The classes that have a week in some edition that has been published.
    Set<ClassId> classesWithWeek(YearId year) {
        return new HashSet<>(sql.sql("""
                        select distinct g.school_class
                        from timetable_in_force e
                        join curriculum_course c on c.id = e.course
                        join curriculum_group g on g.id = c.teaching_group
                        where e.year = :year
                        """)
                .param("year", year.value())
                .query((row, _) -> new ClassId(row.getObject("school_class", UUID.class)))
                .list());
    }

    private List<Stored> stored(EditionId edition) {
        return sql.sql("""
                select e.id, e.course, e.weekday, e.number, r.number as room, g.school_class
                from timetable_entry e
                join curriculum_course c on c.id = e.course
                join curriculum_group g on g.id = c.teaching_group
                left join school_room r on r.id = e.room
                where e.edition = :edition
                """)
                .param("edition", edition.value())
                .query((row, _) -> new Stored(
                        row.getObject("id", UUID.class),
                        new Slot(row.getObject("course", UUID.class), row.getInt("weekday"), row.getInt("number")),
                        row.getString("room"),
                        new ClassId(row.getObject("school_class", UUID.class))))
                .list();
    }
}
