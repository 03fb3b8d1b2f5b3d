package app.okrug.curriculum;

import app.okrug.access.PersonId;
import app.okrug.database.Columns;
import app.okrug.people.Staff;
import app.okrug.people.UnknownPerson;
import app.okrug.school.Classes;
import app.okrug.school.Counts;
import app.okrug.school.SchoolClock;
import app.okrug.school.YearId;
import app.okrug.school.Years;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes over the teaching load: groups, courses, teachers.
@Component
class LoadWriting {

    /// A course as the rows describe it, with the ids of what it consists of.
    private record Wanted(UUID schoolClass, UUID subject, Taught taught, BigDecimal hours) {}

    private static final String GIVEN = """
            from unnest(:ids, :classes, :subjects, :subgroups, :hours)
                as given (id, school_class, subject, subgroup, hours)
            """;

    private final JdbcClient sql;
    private final Years years;
    private final SchoolClock clock;
    private final Classes classes;
    private final Subjects subjects;
    private final Staff staff;
    private final Groups groups;
    private final Audiences audiences;
    private final TeacherWriting teachers;
    private final CourseNames names;

    LoadWriting(
            JdbcClient sql,
            Years years,
            SchoolClock clock,
            Classes classes,
            Subjects subjects,
            Staff staff,
            Groups groups,
            Audiences audiences,
            TeacherWriting teachers,
            CourseNames names) {
        this.sql = sql;
        this.years = years;
        this.clock = clock;
        this.classes = classes;
        this.subjects = subjects;
        this.staff = staff;
        this.groups = groups;
        this.audiences = audiences;
        this.teachers = teachers;
        this.names = names;
    }

    Counts apply(List<LoadRow> rows) {
        var year = years.current();
        var today = clock.today();
        var day = today.isBefore(year.startsOn()) ? year.startsOn() : today;
        var wanted = wanted(rows, year.id());

        addGroups(wanted);
        groups.follow(day);
        var changed = new HashSet<>(changeHours(wanted, year.id()));
        var added = Set.copyOf(addCourses(wanted, year.id()));
        var courses = names.ofYear(year.id());
        changed.addAll(teachers.apply(teaching(rows, courses), year.startsOn(), day));
        audiences.follow();

        var counts = Counts.NONE;
        for (var row : rows) {
            var course = course(courses, row);
            counts = counts.plus(Counts.of(
                    1, added.contains(course) ? 1 : 0, !added.contains(course) && changed.contains(course) ? 1 : 0));
        }
        return counts;
    }

    private Collection<Wanted> wanted(List<LoadRow> rows, YearId year) {
        var taught = new LinkedHashMap<Taught, BigDecimal>();
        rows.forEach(row -> taught.putIfAbsent(taught(row), row.hours()));
        var knownClasses = classes.ensure(
                year, taught.keySet().stream().map(Taught::schoolClass).toList());
        var knownSubjects =
                subjects.ensure(taught.keySet().stream().map(Taught::subject).toList());
        return taught.entrySet().stream()
                .map(course -> new Wanted(
                        Objects.requireNonNull(knownClasses.get(course.getKey().schoolClass()))
                                .value(),
                        Objects.requireNonNull(knownSubjects.get(course.getKey().subject()))
                                .value(),
                        course.getKey(),
                        course.getValue()))
                .toList();
    }

    private void addGroups(Collection<Wanted> wanted) {
        with(wanted, """
                insert into curriculum_group (id, school_class, name, by_register)
                select gen_random_uuid(), given.school_class, given.subgroup, given.subgroup is not null
                from (select distinct school_class, subgroup
                      from unnest(:classes, :subgroups) as all_given (school_class, subgroup)) given
                where not exists (
                    select from curriculum_group g
                    where g.school_class = given.school_class and g.name is not distinct from given.subgroup)
                """).update();
    }

    private List<UUID> changeHours(Collection<Wanted> wanted, YearId year) {
        return with(wanted, """
                update curriculum_course c set weekly_hours = given.hours, version = c.version + 1
                """ + GIVEN + """
                join curriculum_group g
                    on g.school_class = given.school_class and g.name is not distinct from given.subgroup
                where c.year = :year and c.subject = given.subject and c.teaching_group = g.id
                  and c.weekly_hours <> given.hours
                returning c.id
                """)
                .param("year", year.value())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private List<UUID> addCourses(Collection<Wanted> wanted, YearId year) {
        return with(wanted, """
                insert into curriculum_course (id, year, subject, teaching_group, weekly_hours, lesson_plan)
                select given.id, :year, given.subject, g.id, given.hours, p.id
                """ + GIVEN + """
                join curriculum_group g
                    on g.school_class = given.school_class and g.name is not distinct from given.subgroup
                join school_class k on k.id = given.school_class
                left join curriculum_lesson_plan p on p.subject = given.subject and p.parallel = k.parallel
                on conflict (year, subject, teaching_group) do nothing
                returning id
                """)
                .param("year", year.value())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private JdbcClient.StatementSpec with(Collection<Wanted> wanted, String statement) {
        return sql.sql(statement)
                .param("ids", Columns.uuids(wanted, _ -> UUID.randomUUID()))
                .param("classes", Columns.uuids(wanted, Wanted::schoolClass))
                .param("subjects", Columns.uuids(wanted, Wanted::subject))
                .param(
                        "subgroups",
                        Columns.texts(wanted, course -> course.taught().subgroup()))
                .param("hours", Columns.decimals(wanted, Wanted::hours));
    }

    private List<TeacherWriting.Teaching> teaching(List<LoadRow> rows, Map<Taught, CourseId> courses) {
        var persons = staff.numbered(rows.stream().map(LoadRow::personnelNumber).toList());
        return rows.stream()
                .map(row -> new TeacherWriting.Teaching(UUID.randomUUID(), course(courses, row), teacher(persons, row)))
                .toList();
    }

    private static UUID teacher(Map<String, PersonId> persons, LoadRow row) {
        var person = persons.get(row.personnelNumber());
        if (person == null) {
            throw new UnknownPerson(row.personnelNumber());
        }
        return person.value();
    }

    private static UUID course(Map<Taught, CourseId> courses, LoadRow row) {
        return Objects.requireNonNull(courses.get(taught(row))).value();
    }

    private static Taught taught(LoadRow row) {
        return Taught.of(row.className(), row.subgroup(), row.subject());
    }
}
