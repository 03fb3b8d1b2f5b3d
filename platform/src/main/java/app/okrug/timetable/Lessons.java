package app.okrug.timetable;

import app.okrug.access.Open;
import app.okrug.access.PersonId;
import app.okrug.curriculum.CourseId;
import app.okrug.database.Columns;
import app.okrug.school.ClassId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The lessons of the year, by day and number.
@Service
@Transactional(readOnly = true)
@Open("the asking feature decides; no personal data")
public class Lessons {

    private static final String COLUMNS = """
            select l.id, l.course, l.held_on, l.number, l.starts_at, l.ends_at, r.number as room_number, l.cancelled
            from timetable_lesson l
            left join school_room r on r.id = l.room
            """;
    private static final String TAUGHT_BY = """
            exists (
                select from curriculum_course_teacher t
                where t.course = l.course and t.person = :teacher
                  and t.starts_on <= l.held_on and (t.ends_on is null or t.ends_on >= l.held_on))
            """;
    private static final String ATTENDED_BY = """
            exists (
                select from curriculum_course c
                join curriculum_course_audience a on a.course = c.id
                where c.id = l.course and a.pupil = :pupil
                  and a.starts_on <= l.held_on and (a.ends_on is null or a.ends_on >= l.held_on))
            """;
    private static final String OF_CLASS = """
            exists (
                select from curriculum_course c
                join curriculum_group_class g on g.teaching_group = c.teaching_group
                where c.id = l.course and g.school_class = :class)
            """;

    private final JdbcClient sql;

    Lessons(JdbcClient sql) {
        this.sql = sql;
    }

    /// @throws UnknownLesson when there is none of this id
    public LessonLine get(LessonId id) {
        return sql.sql(COLUMNS + "where l.id = :id")
                .param("id", id.value())
                .query(Lessons::line)
                .optional()
                .orElseThrow(() -> new UnknownLesson(id));
    }

    /// The lessons of these ids; those that nobody has are left out.
    public List<LessonLine> of(Collection<LessonId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return lines(sql.sql(COLUMNS + "where l.id in (:ids) order by l.held_on, l.number, l.course")
                .param("ids", ids.stream().map(LessonId::value).toList()));
    }

    /// How many lessons the whole school has from one day to another, both included.
    public int countBetween(LocalDate from, LocalDate to) {
        return sql.sql("select count(*) from timetable_lesson where held_on between :from and :to")
                .param("from", from)
                .param("to", to)
                .query(Integer.class)
                .single();
    }

    /// The lessons of the whole school on a day.
    public List<LessonLine> on(LocalDate day) {
        return lines(sql.sql(COLUMNS + "where l.held_on = :day order by l.number, l.course")
                .param("day", day));
    }

    /// The lessons of a course from one day to another, both included.
    public List<LessonLine> ofCourse(CourseId course, LocalDate from, LocalDate to) {
        return lines(between("l.course = :course", from, to).param("course", course.value()));
    }

    /// The lessons of several courses from one day to another, both included.
    public List<LessonLine> ofCourses(Collection<CourseId> courses, LocalDate from, LocalDate to) {
        return lines(between("l.course = any(:courses)", from, to)
                .param("courses", Columns.uuids(courses, CourseId::value)));
    }

    /// The lessons that a person gives, by who taught the course on the day.
    public List<LessonLine> ofTeacher(PersonId teacher, LocalDate from, LocalDate to) {
        return lines(between(TAUGHT_BY, from, to).param("teacher", teacher.value()));
    }

    /// The lessons that a pupil attends, by who belonged to the course on the day.
    public List<LessonLine> ofPupil(PersonId pupil, LocalDate from, LocalDate to) {
        return lines(between(ATTENDED_BY, from, to).param("pupil", pupil.value()));
    }

    /// The lessons of a class, of its parts, and of groups that some of it are in together with other classes.
    public List<LessonLine> ofClass(ClassId schoolClass, LocalDate from, LocalDate to) {
        return lines(between(OF_CLASS, from, to).param("class", schoolClass.value()));
    }

    /// When the last lesson of a class or of any of its parts ends on a day; empty on a day without lessons.
    public Optional<LocalTime> lastEndOfClass(ClassId schoolClass, LocalDate day) {
        return lastEnd(sql.sql(lastEnd(OF_CLASS)).param("class", schoolClass.value()), day);
    }

    /// When the last lesson that a person gives ends on a day; empty on a day without lessons.
    public Optional<LocalTime> lastEndOfTeacher(PersonId teacher, LocalDate day) {
        return lastEnd(sql.sql(lastEnd(TAUGHT_BY)).param("teacher", teacher.value()), day);
    }

    /// When the last of the pupils of a course goes home: the end of the last lesson that any of them has on a day.
    public Optional<LocalTime> lastEndOfPupils(CourseId course, LocalDate day) {
        return lastEnd(sql.sql(lastEnd("""
                        exists (
                            select from curriculum_course asked
                            join curriculum_course_audience a on a.course = asked.id
                            join curriculum_course_audience b on b.pupil = a.pupil
                            join curriculum_course c on c.id = b.course
                            where asked.id = :course and c.id = l.course
                              and a.starts_on <= :day and (a.ends_on is null or a.ends_on >= :day)
                              and b.starts_on <= :day and (b.ends_on is null or b.ends_on >= :day))
                        """)).param("course", course.value()), day);
    }

    private StatementSpec between(String condition, LocalDate from, LocalDate to) {
        return sql.sql(COLUMNS + "where l.held_on between :from and :to and " + condition
                        + " order by l.held_on, l.number, l.course")
                .param("from", from)
                .param("to", to);
    }

    private static String lastEnd(String condition) {
        return "select max(l.ends_at) from timetable_lesson l where l.held_on = :day and not l.cancelled and "
                + condition;
    }

    private static Optional<LocalTime> lastEnd(StatementSpec select, LocalDate day) {
        return select.param("day", day).query(LocalTime.class).optional();
    }

    private static List<LessonLine> lines(StatementSpec select) {
        return select.query(Lessons::line).list();
    }

    private static LessonLine line(ResultSet row, int number) throws SQLException {
        return new LessonLine(
                new LessonId(row.getObject("id", UUID.class)),
                new CourseId(row.getObject("course", UUID.class)),
                row.getObject("held_on", LocalDate.class),
                row.getInt("number"),
                row.getObject("starts_at", LocalTime.class),
                row.getObject("ends_at", LocalTime.class),
                row.getString("room_number"),
                row.getBoolean("cancelled"));
    }
}
