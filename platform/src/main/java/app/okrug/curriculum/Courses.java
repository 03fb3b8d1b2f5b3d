package app.okrug.curriculum;

import app.okrug.access.Open;
import app.okrug.access.PersonId;
import app.okrug.database.Columns;
import app.okrug.people.PersonName;
import app.okrug.school.ClassId;
import app.okrug.school.SchoolClock;
import app.okrug.school.YearId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Courses: what is taught to whom and by whom. By subject, class and group in every list.
@Service
@Transactional(readOnly = true)
@Open("the asking feature decides; no personal data beyond the teachers' names")
public class Courses {

    private static final String COLUMNS = """
            select c.id, c.subject, s.name as subject_name, g.school_class, k.name as class_name, k.parallel,
                   c.teaching_group, g.name as group_name, c.lesson_plan, c.year, c.weekly_hours,
                   g.across, t.person, p.family_name, p.given_name, p.patronymic
            from curriculum_course c
            join curriculum_subject s on s.id = c.subject
            join curriculum_group g on g.id = c.teaching_group
            join school_class k on k.id = g.school_class
            left join curriculum_course_teacher t
                on t.course = c.id and (t.ends_on is null or t.ends_on >= :today)
            left join people_person p on p.id = t.person
            """;
    private static final String ORDER = """
             order by s.name, k.parallel, k.name, g.name nulls first, c.id, p.family_name, p.given_name, p.id
            """;

    private final JdbcClient sql;
    private final SchoolClock clock;

    Courses(JdbcClient sql, SchoolClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// @throws UnknownCourse when there is none of this id
    public CourseLine get(CourseId id) {
        return of(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new UnknownCourse(id.value().toString()));
    }

    /// The courses of these ids; those that nobody has are left out.
    public List<CourseLine> of(Collection<CourseId> ids) {
        return lines(select("where c.id = any(:ids)").param("ids", Columns.uuids(ids, CourseId::value)));
    }

    /// All courses of a year.
    public List<CourseLine> ofYear(YearId year) {
        return lines(select("where c.year = :year").param("year", year.value()));
    }

    /// What a person teaches on a day.
    public List<CourseLine> ofTeacher(PersonId teacher, LocalDate day) {
        return lines(select("""
                where exists (
                    select from curriculum_course_teacher own
                    where own.course = c.id and own.person = :teacher
                      and own.starts_on <= :day and (own.ends_on is null or own.ends_on >= :day))
                """).param("teacher", teacher.value()).param("day", day));
    }

    /// What is taught to a class and to its parts.
    public List<CourseLine> ofClass(ClassId schoolClass) {
        return lines(select("where g.school_class = :class").param("class", schoolClass.value()));
    }

    /// What is taught to pupils of a class: its own courses, those of groups that some of them are in together with
    /// other classes, and those that some take by an individual curriculum.
    public List<CourseLine> attendedBy(ClassId schoolClass) {
        return lines(select("""
                where exists (
                    select from curriculum_group_class gc
                    where gc.teaching_group = g.id and gc.school_class = :class)
                   or exists (
                    select from curriculum_individual_span i
                    join people_class_membership m
                        on m.pupil = i.pupil and m.school_class = :class and m.starts_on <= coalesce(i.ends_on, m.starts_on)
                        and (m.ends_on is null or m.ends_on >= i.starts_on)
                    where i.course = c.id and i.added)
                """).param("class", schoolClass.value()));
    }

    /// What a pupil is taught on a day: the courses of the class and of the groups the pupil is in, as far as no
    /// individual curriculum says otherwise.
    public List<CourseLine> ofPupil(PersonId pupil, LocalDate day) {
        return lines(select("""
                where exists (
                    select from curriculum_course_audience a
                    where a.course = c.id and a.pupil = :pupil
                      and a.starts_on <= :day and (a.ends_on is null or a.ends_on >= :day))
                """).param("pupil", pupil.value()).param("day", day));
    }

    /// What a pupil would be taught on a day as all in the class and in his groups, whatever he takes by an
    /// individual curriculum.
    List<CourseLine> ofGroupsOf(PersonId pupil, YearId year, LocalDate day) {
        return lines(select("""
                where c.year = :year and exists (
                    select from curriculum_audience a
                    where a.teaching_group = c.teaching_group and a.pupil = :pupil
                      and a.starts_on <= :day and (a.ends_on is null or a.ends_on >= :day))
                """)
                .param("pupil", pupil.value())
                .param("year", year.value())
                .param("day", day));
    }

    /// The courses that a pupil came from, by the course of the same subject that he or she came into.
    public Map<CourseId, Set<CourseId>> brought(PersonId pupil) {
        return sql.sql("select course, former from curriculum_brought where pupil = :pupil")
                .param("pupil", pupil.value())
                .query(rows -> {
                    var brought = new HashMap<CourseId, Set<CourseId>>();
                    while (rows.next()) {
                        brought.computeIfAbsent(
                                        new CourseId(rows.getObject("course", UUID.class)), _ -> new HashSet<>())
                                .add(new CourseId(rows.getObject("former", UUID.class)));
                    }
                    return brought;
                });
    }

    private StatementSpec select(String condition) {
        return sql.sql(COLUMNS + condition + ORDER).param("today", clock.today());
    }

    /// One line for each course; the rows of its teachers follow one another.
    private List<CourseLine> lines(StatementSpec select) {
        var lines = new ArrayList<CourseLine>();
        var across = new HashSet<GroupId>();
        select.query(rows -> {
            var id = new CourseId(rows.getObject("id", UUID.class));
            var teacher = teacher(rows);
            if (!lines.isEmpty() && lines.getLast().id().equals(id)) {
                var before = lines.removeLast();
                var teachers = new ArrayList<>(before.teachers());
                if (teacher != null && !teachers.contains(teacher)) {
                    teachers.add(teacher);
                }
                lines.add(line(rows, id, teachers));
            } else {
                lines.add(line(rows, id, teacher == null ? List.of() : List.of(teacher)));
            }
            if (rows.getBoolean("across")) {
                across.add(lines.getLast().groupId());
            }
        });
        return across.isEmpty() ? lines : withClasses(lines, across);
    }

    private static CourseLine line(ResultSet row, CourseId id, List<PersonName> teachers) throws SQLException {
        var plan = row.getObject("lesson_plan", UUID.class);
        var home = new ClassId(row.getObject("school_class", UUID.class));
        return new CourseLine(
                id,
                new SubjectId(row.getObject("subject", UUID.class)),
                row.getString("subject_name"),
                home,
                row.getString("class_name"),
                row.getInt("parallel"),
                Map.of(home, row.getString("class_name")),
                new GroupId(row.getObject("teaching_group", UUID.class)),
                row.getString("group_name"),
                plan == null ? null : new LessonPlanId(plan),
                new YearId(row.getObject("year", UUID.class)),
                row.getBigDecimal("weekly_hours"),
                teachers);
    }

    /// The same lines, those of groups across classes with all classes that their pupils come from. Few schools have
    /// such groups, and who is in them is not cheap to find out: they are asked for apart.
    private List<CourseLine> withClasses(List<CourseLine> lines, Set<GroupId> across) {
        var classes = new HashMap<GroupId, Map<ClassId, String>>();
        sql.sql("""
                select gc.teaching_group, n.id, n.name
                from curriculum_group_class gc
                join school_class n on n.id = gc.school_class
                where gc.teaching_group = any(:groups)
                order by n.parallel, n.name, n.id
                """).param("groups", Columns.uuids(across, GroupId::value)).query(row -> {
            classes.computeIfAbsent(
                            new GroupId(row.getObject("teaching_group", UUID.class)), _ -> new LinkedHashMap<>())
                    .put(new ClassId(row.getObject("id", UUID.class)), row.getString("name"));
        });
        return lines.stream()
                .map(line -> classes.containsKey(line.groupId())
                        ? line.attendedBy(Objects.requireNonNull(classes.get(line.groupId())))
                        : line)
                .toList();
    }

    private static @Nullable PersonName teacher(ResultSet row) throws SQLException {
        var person = row.getObject("person", UUID.class);
        return person == null
                ? null
                : new PersonName(
                        new PersonId(person),
                        row.getString("family_name"),
                        row.getString("given_name"),
                        row.getString("patronymic"));
    }
}
