package app.okrug.curriculum;

import app.okrug.access.PersonId;
import app.okrug.database.Columns;
import app.okrug.people.PersonName;
import app.okrug.school.ClassId;
import app.okrug.school.YearId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The stored groups out of several classes and their pupils.
@Repository
class AcrossTable {

    /// A group without its courses.
    ///
    /// @param startsOn the first day of its year
    /// @param endsOn the last one
    record Stored(
            GroupId id,
            String name,
            ClassId home,
            String homeName,
            int parallel,
            YearId year,
            LocalDate startsOn,
            LocalDate endsOn,
            int pupils,
            long version) {

        boolean holds(LocalDate day) {
            return !day.isBefore(startsOn) && !day.isAfter(endsOn);
        }
    }

    private static final String COLUMNS = """
            select g.id, g.name, g.school_class, k.name as class_name, k.parallel, k.year, y.starts_on, y.ends_on,
                   g.version,
                   (select count(distinct a.pupil) from curriculum_audience a
                    where a.teaching_group = g.id and a.starts_on <= :day
                      and (a.ends_on is null or a.ends_on >= :day)) as pupils
            from curriculum_group g
            join school_class k on k.id = g.school_class
            join school_year y on y.id = k.year
            where g.across
            """;

    private final JdbcClient sql;

    AcrossTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<Stored> ofYear(YearId year, LocalDate day) {
        return sql.sql(COLUMNS + "and k.year = :year order by k.parallel, g.name, g.id")
                .param("day", day)
                .param("year", year.value())
                .query(AcrossTable::stored)
                .list();
    }

    /// The group; others who change it wait until this transaction ends.
    Optional<Stored> lock(GroupId id, LocalDate day) {
        return sql.sql(COLUMNS + "and g.id = :id for update of g")
                .param("day", day)
                .param("id", id.value())
                .query(AcrossTable::stored)
                .optional();
    }

    Optional<Stored> find(GroupId id, LocalDate day) {
        return sql.sql(COLUMNS + "and g.id = :id")
                .param("day", day)
                .param("id", id.value())
                .query(AcrossTable::stored)
                .optional();
    }

    /// @return whether the class had no group of that name
    boolean add(GroupId id, ClassId home, String name) {
        return sql.sql("""
                        insert into curriculum_group (id, school_class, name, across) values (:id, :home, :name, true)
                        on conflict (school_class, name) do nothing
                        """)
                        .param("id", id.value())
                        .param("home", home.value())
                        .param("name", name)
                        .update()
                == 1;
    }

    /// @return whether the group was not taught the subject yet
    boolean teach(CourseId course, Stored group, SubjectId subject, BigDecimal hours) {
        return sql.sql("""
                        insert into curriculum_course (id, year, subject, teaching_group, weekly_hours, lesson_plan)
                        values (:id, :year, :subject, :group, :hours,
                                (select p.id from curriculum_lesson_plan p
                                 where p.subject = :subject and p.parallel = :parallel))
                        on conflict (year, subject, teaching_group) do nothing
                        """)
                        .param("id", course.value())
                        .param("year", group.year().value())
                        .param("subject", subject.value())
                        .param("group", group.id().value())
                        .param("hours", hours)
                        .param("parallel", group.parallel())
                        .update()
                == 1;
    }

    /// Those who are or will be in the group, and those who were, by class and name.
    List<AcrossMember> members(GroupId group, LocalDate day) {
        return sql.sql("""
                select p.id, p.family_name, p.given_name, p.patronymic, k.name as class_name, m.starts_on, m.ends_on
                from curriculum_group_member m
                join people_person p on p.id = m.pupil
                left join people_class_membership c
                    on c.pupil = m.pupil and c.starts_on <= :day and (c.ends_on is null or c.ends_on >= :day)
                left join school_class k on k.id = c.school_class
                where m.teaching_group = :group
                order by k.parallel nulls last, k.name, p.family_name, p.given_name, p.id, m.starts_on
                """)
                .param("group", group.value())
                .param("day", day)
                .query((row, _) -> new AcrossMember(
                        name(row),
                        row.getString("class_name"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class)))
                .list();
    }

    /// The pupils of the year's classes on a day who are not in the group then or later, by class and name.
    List<AcrossMember> others(Stored group, LocalDate day) {
        return sql.sql("""
                select p.id, p.family_name, p.given_name, p.patronymic, k.name as class_name, c.starts_on, c.ends_on
                from people_class_membership c
                join school_class k on k.id = c.school_class and k.year = :year
                join people_person p on p.id = c.pupil
                where c.starts_on <= :day and (c.ends_on is null or c.ends_on >= :day)
                  and not exists (
                      select from curriculum_group_member m
                      where m.teaching_group = :group and m.pupil = c.pupil
                        and (m.ends_on is null or m.ends_on >= :day))
                order by abs(k.parallel - :parallel), k.parallel, k.name, p.family_name, p.given_name, p.id
                """)
                .param("year", group.year().value())
                .param("day", day)
                .param("group", group.id().value())
                .param("parallel", group.parallel())
                .query((row, _) -> new AcrossMember(
                        name(row),
                        row.getString("class_name"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class)))
                .list();
    }

    /// Takes pupils in who are in a class of the year that day and not in the group then or later.
    ///
    /// @return how many came
    int join(Stored group, Collection<PersonId> pupils, LocalDate day) {
        return sql.sql("""
                insert into curriculum_group_member (id, teaching_group, pupil, starts_on)
                select given.id, :group, given.pupil, :day
                from unnest(:ids, :pupils) as given (id, pupil)
                where exists (
                    select from people_class_membership c
                    join school_class k on k.id = c.school_class and k.year = :year
                    where c.pupil = given.pupil and c.starts_on <= :day and (c.ends_on is null or c.ends_on >= :day))
                  and not exists (
                    select from curriculum_group_member m
                    where m.teaching_group = :group and m.pupil = given.pupil
                      and (m.ends_on is null or m.ends_on >= :day))
                """)
                .param("group", group.id().value())
                .param("day", day)
                .param("year", group.year().value())
                .param("ids", Columns.uuids(pupils, _ -> UUID.randomUUID()))
                .param("pupils", Columns.uuids(pupils, PersonId::value))
                .update();
    }

    /// Lets a pupil go after a day; what begins later was a mistake and is taken away.
    ///
    /// @return how many spans ended
    int leave(GroupId group, PersonId pupil, LocalDate lastDay) {
        var mistakes = sql.sql("""
                delete from curriculum_group_member
                where teaching_group = :group and pupil = :pupil and starts_on > :day
                """)
                .param("group", group.value())
                .param("pupil", pupil.value())
                .param("day", lastDay)
                .update();
        return mistakes
                + sql.sql("""
                        update curriculum_group_member set ends_on = :day
                        where teaching_group = :group and pupil = :pupil
                          and starts_on <= :day and (ends_on is null or ends_on > :day)
                        """)
                        .param("group", group.value())
                        .param("pupil", pupil.value())
                        .param("day", lastDay)
                        .update();
    }

    /// Takes the group away with its courses.
    void remove(GroupId group) {
        for (var statement : List.of(
                """
                delete from curriculum_course_teacher
                where course in (select id from curriculum_course where teaching_group = :group)
                """,
                "delete from curriculum_course where teaching_group = :group",
                "delete from curriculum_group_member where teaching_group = :group",
                "delete from curriculum_group where id = :group")) {
            sql.sql(statement).param("group", group.value()).update();
        }
    }

    void changed(GroupId group) {
        sql.sql("update curriculum_group set version = version + 1 where id = :group")
                .param("group", group.value())
                .update();
    }

    /// The names of all subjects.
    List<String> subjects() {
        return sql.sql("select name from curriculum_subject order by name")
                .query((row, _) -> row.getString(1))
                .list();
    }

    /// Those on the staff on a day, by name.
    List<PersonName> teachers(LocalDate day) {
        return sql.sql("""
                select p.id, p.family_name, p.given_name, p.patronymic
                from people_staff_member s
                join people_person p on p.id = s.person
                where s.dismissed_on is null or s.dismissed_on >= :day
                order by p.family_name, p.given_name, p.id
                """).param("day", day).query((row, _) -> name(row)).list();
    }

    private static PersonName name(ResultSet row) throws SQLException {
        return new PersonName(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("family_name"),
                row.getString("given_name"),
                row.getString("patronymic"));
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(
                new GroupId(row.getObject("id", UUID.class)),
                row.getString("name"),
                new ClassId(row.getObject("school_class", UUID.class)),
                row.getString("class_name"),
                row.getInt("parallel"),
                new YearId(row.getObject("year", UUID.class)),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getInt("pupils"),
                row.getLong("version"));
    }
}
