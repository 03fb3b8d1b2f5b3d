package app.okrug.arranging;

import static app.okrug.regulation.Parameter.DIFFICULT_FROM;
import static app.okrug.regulation.Parameter.LESSONS_A_DAY_FIRST;
import static app.okrug.regulation.Parameter.LESSONS_A_DAY_PRIMARY;
import static app.okrug.regulation.Parameter.LESSONS_A_DAY_SECONDARY;
import static app.okrug.regulation.Parameter.LESSONS_A_DAY_YOUNGER;

import app.okrug.access.PersonId;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.SubjectId;
import app.okrug.regulation.Regulation;
import app.okrug.school.Bell;
import app.okrug.school.Bells;
import app.okrug.school.SchoolFrame;
import app.okrug.timetable.Week;
import app.okrug.timetable.WeekEntry;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads under which conditions a week is placed.
@Component
class ConditionsReading {

    /// So that the last lesson of a day and the first of the next are no neighbours.
    private static final int STEP = 100;

    private final JdbcClient sql;
    private final Bells bells;
    private final SchoolFrame frame;
    private final Regulation regulation;
    private final SanitaryRules sanitary;

    ConditionsReading(JdbcClient sql, Bells bells, SchoolFrame frame, Regulation regulation, SanitaryRules sanitary) {
        this.sql = sql;
        this.bells = bells;
        this.frame = frame;
        this.regulation = regulation;
        this.sanitary = sanitary;
    }

    Conditions of(Week week) {
        var days = frame.card().daysInWeek();
        var hours = hours(days);
        return new Conditions(days, hours, absences(hours), usualRooms(week), roomKinds(), stocks(), limits());
    }

    /// Where the most lessons of each course are.
    private Map<CourseId, String> usualRooms(Week week) {
        var counts = new HashMap<CourseId, Map<String, Integer>>();
        for (WeekEntry entry : week.entries()) {
            var room = entry.room();
            if (room != null) {
                counts.computeIfAbsent(entry.course(), _ -> new HashMap<>()).merge(room, 1, Integer::sum);
            }
        }
        var usual = new HashMap<CourseId, String>();
        counts.forEach((course, rooms) -> rooms.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .ifPresent(most -> usual.put(course, most.getKey())));
        return usual;
    }

    private List<Hour> hours(int days) {
        var numbers = bells.all().stream().map(Bell::number).toList();
        var hours = new ArrayList<Hour>();
        for (var day = 1; day <= days; day++) {
            for (var number : numbers) {
                hours.add(new Hour(DayOfWeek.of(day), number, day * STEP + number));
            }
        }
        return hours;
    }

    private Map<PersonId, Set<Hour>> absences(List<Hour> hours) {
        var absences = new HashMap<PersonId, Set<Hour>>();
        sql.sql("select person, weekday, number from arranging_absence").query(row -> {
            var day = DayOfWeek.of(row.getInt("weekday"));
            var number = row.getInt("number");
            var person = new PersonId(row.getObject("person", UUID.class));
            hours.stream()
                    .filter(hour -> hour.day() == day && hour.number() == number)
                    .forEach(hour -> absences.computeIfAbsent(person, _ -> new HashSet<>())
                            .add(hour));
        });
        return absences;
    }

    private Map<SubjectId, String> roomKinds() {
        var kinds = new HashMap<SubjectId, String>();
        sql.sql("select subject, room_kind from arranging_subject").query(row -> {
            kinds.put(new SubjectId(row.getObject("subject", UUID.class)), row.getString("room_kind"));
        });
        return kinds;
    }

    private List<RoomStock> stocks() {
        return sql.sql("""
                select s.room_kind as kind, (select count(*) from arranging_room r where r.kind = s.room_kind) as rooms
                from (select distinct room_kind from arranging_subject) s
                """)
                .query((row, _) -> new RoomStock(row.getString("kind"), row.getInt("rooms")))
                .list();
    }

    /// The sanitary limits as the act in force has them.
    SanitaryLimits limits() {
        return new SanitaryLimits(
                sanitary,
                regulation.current(LESSONS_A_DAY_FIRST).value(),
                regulation.current(LESSONS_A_DAY_PRIMARY).value(),
                regulation.current(LESSONS_A_DAY_YOUNGER).value(),
                regulation.current(LESSONS_A_DAY_SECONDARY).value(),
                regulation.current(DIFFICULT_FROM).value());
    }
}
