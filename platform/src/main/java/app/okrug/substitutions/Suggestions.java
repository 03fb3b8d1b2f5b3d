package app.okrug.substitutions;

import app.okrug.access.PersonId;
import app.okrug.database.Columns;
import app.okrug.people.PersonName;
import app.okrug.timetable.LessonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who could give the lessons of a teacher who is away: one query for all lessons.
@Repository
class Suggestions {

    private static final String WANTED = """
            with wanted as (
                select l.id, l.held_on, l.number, l.starts_at, l.ends_at, c.subject, g.school_class
                from timetable_lesson l
                join curriculum_course c on c.id = l.course
                join curriculum_group g on g.id = c.teaching_group
                where l.id = any(:lessons))
            """;

    private final JdbcClient sql;

    Suggestions(JdbcClient sql) {
        this.sql = sql;
    }

    /// Those who are free at the hour of each lesson: who teaches the subject first, then who knows the class, then who
    /// has fewest lessons that day.
    ///
    /// @param most how many for a lesson
    Map<LessonId, List<Colleague>> colleagues(
            PersonId absent, LocalDate from, LocalDate to, Collection<LessonId> ids, int most) {
        return sql
                .sql(WANTED + """
                , teaching as (
                    select distinct t.person, c.subject, g.school_class
                    from curriculum_course_teacher t
                    join curriculum_course c on c.id = t.course
                    join curriculum_group g on g.id = c.teaching_group
                    where t.starts_on <= :to and (t.ends_on is null or t.ends_on >= :from)),
                colleague as (
                    select distinct t.person
                    from teaching t
                    join people_staff_member s on s.person = t.person
                    where t.person <> :absent and (s.dismissed_on is null or s.dismissed_on >= :to)),
                day as (
                    select w.id, k.person, count(distinct v.lesson) as load,
                           bool_or(v.starts_at < w.ends_at and v.ends_at > w.starts_at) as busy
                    from wanted w
                    cross join colleague k
                    left join substitutions_given v
                        on v.person = k.person and v.held_on = w.held_on and v.held_on between :from and :to
                    group by w.id, k.person),
                free as (
                    select d.id, d.person, d.load,
                           exists (select from teaching t
                                   where t.person = d.person and t.subject = w.subject) as same_subject,
                           exists (select from teaching t
                                   where t.person = d.person and t.school_class = w.school_class) as knows_class
                    from day d
                    join wanted w on w.id = d.id
                    where d.busy is not true
                      and not exists (
                          select from substitutions_absence a
                          where a.teacher = d.person and w.held_on between a.starts_on and a.ends_on)),
                best as (
                    select f.*, p.family_name, p.given_name, p.patronymic,
                           row_number() over (
                               partition by f.id
                               order by f.same_subject desc, f.knows_class desc, f.load, p.family_name, p.id) as place
                    from free f
                    join people_person p on p.id = f.person)
                select * from best where place <= :most order by id, place
                """)
                .param("lessons", Columns.uuids(ids, LessonId::value))
                .param("absent", absent.value())
                .param("from", from)
                .param("to", to)
                .param("most", most)
                .query((row, _) -> Map.entry(
                        new LessonId(row.getObject("id", UUID.class)),
                        new Colleague(
                                name(row),
                                row.getBoolean("same_subject"),
                                row.getBoolean("knows_class"),
                                row.getInt("load"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /// The lessons of other parts of the class in the same subject at the same hour, whose teacher is there.
    Map<LessonId, List<Neighbour>> neighbours(PersonId absent, Collection<LessonId> ids) {
        return sql
                .sql(WANTED + """
                select w.id, m.id as beside, concat_ws(', ', k.name, g.name) as audience,
                       p.id as person, p.family_name, p.given_name, p.patronymic
                from wanted w
                join substitutions_given v
                    on v.held_on = w.held_on and v.number = w.number and v.lesson <> w.id and v.person <> :absent
                join timetable_lesson m on m.id = v.lesson
                join curriculum_course c on c.id = m.course and c.subject = w.subject
                join curriculum_group g on g.id = c.teaching_group and g.school_class = w.school_class
                join school_class k on k.id = g.school_class
                join people_person p on p.id = v.person
                where not exists (
                    select from substitutions_absence a
                    where a.teacher = v.person and w.held_on between a.starts_on and a.ends_on)
                order by w.id, g.name, p.family_name
                """)
                .param("lessons", Columns.uuids(ids, LessonId::value))
                .param("absent", absent.value())
                .query((row, _) -> Map.entry(
                        new LessonId(row.getObject("id", UUID.class)),
                        new Neighbour(
                                new LessonId(row.getObject("beside", UUID.class)),
                                row.getString("audience"),
                                name(row))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static PersonName name(ResultSet row) throws SQLException {
        return new PersonName(
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("family_name"),
                row.getString("given_name"),
                row.getString("patronymic"));
    }
}
