package app.okrug.arranging;

import static app.okrug.access.Right.TIMETABLE_EDIT;

import app.okrug.access.Access;
import app.okrug.access.PersonId;
import app.okrug.access.Target;
import app.okrug.database.Columns;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the automatic placement has to know besides the load: kinds of rooms, subjects that need one, and when
/// teachers are not there.
@Service
@Transactional
public class WeekConditions {

    private final Access access;
    private final JdbcClient sql;
    private final ApplicationEventPublisher events;

    WeekConditions(Access access, JdbcClient sql, ApplicationEventPublisher events) {
        this.access = access;
        this.sql = sql;
        this.events = events;
    }

    /// All rooms with their kinds.
    @Transactional(readOnly = true)
    public List<RoomKind> rooms() {
        access.require(TIMETABLE_EDIT, Target.school());

        return kinds("""
                select r.id, r.number as name, coalesce(k.kind, '') as kind
                from school_room r
                left join arranging_room k on k.room = r.id
                order by length(r.number), r.number
                """);
    }

    /// All subjects with the kind of room they need.
    @Transactional(readOnly = true)
    public List<RoomKind> subjects() {
        access.require(TIMETABLE_EDIT, Target.school());

        return kinds("""
                select s.id, s.name, coalesce(k.room_kind, '') as kind
                from curriculum_subject s
                left join arranging_subject k on k.subject = s.id
                order by s.name
                """);
    }

    /// Says of what kind a room is.
    ///
    /// @param kind empty for an ordinary one
    public void setRoom(UUID room, String kind) {
        access.require(TIMETABLE_EDIT, Target.school());

        write("arranging_room", "room", "kind", room, kind);
    }

    /// Says what kind of room a subject needs.
    ///
    /// @param kind empty for any
    public void setSubject(UUID subject, String kind) {
        access.require(TIMETABLE_EDIT, Target.school());

        write("arranging_subject", "subject", "room_kind", subject, kind);
    }

    /// When a teacher is not there.
    @Transactional(readOnly = true)
    public Set<AbsentHour> absences(PersonId teacher) {
        access.require(TIMETABLE_EDIT, Target.school());

        return sql
                .sql("select weekday, number from arranging_absence where person = :person")
                .param("person", teacher.value())
                .query((row, _) -> new AbsentHour(DayOfWeek.of(row.getInt("weekday")), row.getInt("number")))
                .stream()
                .collect(Collectors.toSet());
    }

    /// Says when a teacher is not there; what was said before no longer counts.
    public void setAbsences(PersonId teacher, Collection<AbsentHour> hours) {
        access.require(TIMETABLE_EDIT, Target.school());

        sql.sql("delete from arranging_absence where person = :person")
                .param("person", teacher.value())
                .update();
        sql.sql("""
                insert into arranging_absence (person, weekday, number)
                select :person, given.weekday, given.number
                from unnest(:weekdays, :numbers) as given (weekday, number)
                """)
                .param("person", teacher.value())
                .param("weekdays", Columns.numbers(hours, hour -> hour.day().getValue()))
                .param("numbers", Columns.numbers(hours, AbsentHour::number))
                .update();
        events.publishEvent(new ConditionSet("absences", teacher.value(), Integer.toString(hours.size())));
    }

    private void write(String table, String key, String column, UUID id, String kind) {
        sql.sql("delete from " + table + " where " + key + " = :id")
                .param("id", id)
                .update();
        if (!kind.isBlank()) {
            sql.sql("insert into " + table + " (" + key + ", " + column + ") values (:id, :kind)")
                    .param("id", id)
                    .param("kind", kind.strip())
                    .update();
        }
        events.publishEvent(new ConditionSet(key, id, kind.strip()));
    }

    private List<RoomKind> kinds(String select) {
        return sql.sql(select)
                .query((row, _) ->
                        new RoomKind(row.getObject("id", UUID.class), row.getString("name"), row.getString("kind")))
                .list();
    }
}
