package app.okrug.timetable;

import app.okrug.access.Open;
import app.okrug.access.PersonId;
import app.okrug.curriculum.CourseId;
import app.okrug.school.ClassId;
import app.okrug.tenancy.SchoolCaches;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// When the lessons of a day are over, for a whole span of days at once: deadlines count from it, and schools
/// count differently (001 ¶4.5.3 by the class, 002 II ¶3.5 by the teacher, 003 ¶2.2 by the pupils).
///
/// Open pages ask again and again: the answers are remembered until a lesson is placed, moved or called off,
/// and not longer than a minute, since who teaches and who attends changes too.
@Service
@Transactional(readOnly = true)
@Open("the asking feature decides; no personal data")
public class DayEnds {

    private final JdbcClient sql;
    private final SchoolCaches.Region<Asked, Map<LocalDate, LocalTime>> remembered;

    private enum Whose {
        CLASS,
        TEACHER,
        PUPILS
    }

    private record Asked(Whose whose, UUID id, LocalDate from, LocalDate to) {}

    DayEnds(JdbcClient sql, SchoolCaches caches) {
        this.sql = sql;
        this.remembered = caches.region("timetable.day-ends", Duration.ofMinutes(1));
    }

    /// The end of the last lesson of a class or of any of its parts.
    public Map<LocalDate, LocalTime> ofClass(ClassId schoolClass, LocalDate from, LocalDate to) {
        return remembered.get(new Asked(Whose.CLASS, schoolClass.value(), from, to), this::read);
    }

    /// The end of the last lesson that a person gives.
    public Map<LocalDate, LocalTime> ofTeacher(PersonId teacher, LocalDate from, LocalDate to) {
        return remembered.get(new Asked(Whose.TEACHER, teacher.value(), from, to), this::read);
    }

    /// The end of the last lesson that any pupil has who belonged to a course that day.
    public Map<LocalDate, LocalTime> ofPupils(CourseId course, LocalDate from, LocalDate to) {
        return remembered.get(new Asked(Whose.PUPILS, course.value(), from, to), this::read);
    }

    /// A lesson has been placed, moved, called off or taken away.
    void changed() {
        remembered.changed();
    }

    private Map<LocalDate, LocalTime> read(Asked asked) {
        var select = switch (asked.whose()) {
            case CLASS -> select("""
                        l.course in (
                            select c.id from curriculum_course c
                            join curriculum_group_class g on g.teaching_group = c.teaching_group
                            where g.school_class = :id)
                        """);
            case TEACHER -> select("""
                        exists (
                            select from curriculum_course_teacher t
                            where t.course = l.course and t.person = :id
                              and t.starts_on <= l.held_on and (t.ends_on is null or t.ends_on >= l.held_on))
                        """);
            case PUPILS -> select("""
                        l.course in (
                            select c.id
                            from curriculum_course asked
                            join curriculum_course_audience a on a.course = asked.id
                            join curriculum_course_audience b on b.pupil = a.pupil
                            join curriculum_course c on c.id = b.course
                            where asked.id = :id)
                        and exists (
                            select from curriculum_course asked
                            join curriculum_course_audience a on a.course = asked.id
                            join curriculum_course_audience b on b.pupil = a.pupil
                            join curriculum_course c on c.id = b.course
                            where asked.id = :id and c.id = l.course
                              and a.starts_on <= l.held_on and (a.ends_on is null or a.ends_on >= l.held_on)
                              and b.starts_on <= l.held_on and (b.ends_on is null or b.ends_on >= l.held_on))
                        """);
        };
        var ends = new HashMap<LocalDate, LocalTime>();
        sql
                .sql(select)
                .param("id", asked.id())
                .param("from", asked.from())
                .param("to", asked.to())
                .query((row, _) ->
                        Map.entry(row.getObject("held_on", LocalDate.class), row.getObject("ends", LocalTime.class)))
                .stream()
                .forEach(entry -> ends.put(entry.getKey(), entry.getValue()));
        return Map.copyOf(ends);
    }

    private static String select(String condition) {
        return "select l.held_on, max(l.ends_at) as ends from timetable_lesson l"
                + " where l.held_on between :from and :to and not l.cancelled and " + condition
                + " group by l.held_on";
    }
}
