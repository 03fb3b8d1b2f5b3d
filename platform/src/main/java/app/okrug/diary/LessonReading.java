package app.okrug.diary;

import app.okrug.access.PersonId;
import app.okrug.curriculum.CourseId;
import app.okrug.timetable.LessonId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The lessons of one pupil with what was written about them: one query, however many days. Only this pupil's cell is
/// joined, and of it never what is meant for the staff.
@Repository
class LessonReading {

    private static final String LESSONS = """
            select l.id, l.course, l.held_on, l.number, l.starts_at, l.ends_at, r.number as room, l.cancelled,
                   s.name as subject, rec.topic, w.name as work, coalesce(w.weight, 1) as weight,
                   cell.mark, cell.second_mark, cell.absence, cell.late_minutes, cell.comment, cell.changed_at, cell.put_at,
                   d.kind as replaced,
                   (select string_agg(
                               concat_ws(' ', p.family_name, nullif(left(p.given_name, 1), '') || '.',
                                         nullif(left(p.patronymic, 1), '') || '.'),
                               ', ' order by p.family_name, p.given_name)
                    from people_person p
                    where p.id = d.substitute
                       or p.id in (
                           select t.person from curriculum_course_teacher t
                           where t.course = l.course and t.starts_on <= l.held_on
                             and (t.ends_on is null or t.ends_on >= l.held_on)
                             and (d.substitute is null or t.person <> d.absent))) as teacher,
                   place.id is null and exists (
                       select from timetable_in_force other
                       where other.course = l.course and other.starts_on <= l.held_on
                         and (other.ends_on is null or other.ends_on >= l.held_on)) as moved,
                   place.room is not null and place.room <> l.room as other_room
            from timetable_lesson l
            join curriculum_course c on c.id = l.course
            join curriculum_subject s on s.id = c.subject
            left join school_room r on r.id = l.room
            join school_year y on y.id = c.year
            left join timetable_in_force place
                on place.course = l.course and place.weekday = extract(isodow from l.held_on)
               and place.number = l.number and place.starts_on <= l.held_on
               and (place.ends_on is null or place.ends_on >= l.held_on)
               and place.parity in (0, 1 + (l.held_on - date_trunc('week', y.starts_on)::date) / 7 % 2)
            left join substitutions_decision d on d.lesson = l.id and d.substitute is not null
            left join journal_record rec on rec.lesson = l.id
            left join journal_work_type w on w.id = rec.work_type
            left join journal_cell cell on cell.lesson = l.id and cell.pupil = :pupil
            where l.held_on between :from and :to
              and exists (
                select from curriculum_course_audience a
                where a.course = c.id and a.pupil = :pupil
                  and a.starts_on <= l.held_on and (a.ends_on is null or a.ends_on >= l.held_on))
            """;
    private static final String OF_SUBJECT = """
              and (l.course = :course or exists (
                select from curriculum_brought b
                where b.course = :course and b.pupil = :pupil and b.former = l.course and l.held_on < b.since))
            """;
    private static final String ORDER = " order by l.held_on, l.number, s.name, l.id";

    private final JdbcClient sql;
    private final AbsenceSigns absenceSigns;
    private final ShownMarks shown;

    LessonReading(JdbcClient sql, AbsenceSigns absenceSigns, ShownMarks shown) {
        this.sql = sql;
        this.absenceSigns = absenceSigns;
        this.shown = shown;
    }

    /// All lessons of a pupil from one day to another, both included.
    List<DiaryLesson> between(PersonId pupil, LocalDate from, LocalDate to) {
        return lessons(sql.sql(LESSONS + ORDER), pupil, from, to);
    }

    /// Those of one course, with those of another course of the subject that the pupil came from.
    List<DiaryLesson> ofCourse(PersonId pupil, CourseId course, LocalDate from, LocalDate to) {
        return lessons(sql.sql(LESSONS + OF_SUBJECT + ORDER).param("course", course.value()), pupil, from, to);
    }

    private List<DiaryLesson> lessons(JdbcClient.StatementSpec select, PersonId pupil, LocalDate from, LocalDate to) {
        var signs = absenceSigns.current();
        var border = shown.border();
        return select.param("pupil", pupil.value())
                .param("from", from)
                .param("to", to)
                .query((row, _) -> lesson(row, signs, border))
                .list();
    }

    private static DiaryLesson lesson(ResultSet row, AbsenceSigns.Signs signs, Instant border) throws SQLException {
        var weight = row.getBigDecimal("weight");
        var teacher = row.getString("teacher");
        return new DiaryLesson(
                new LessonId(row.getObject("id", UUID.class)),
                new CourseId(row.getObject("course", UUID.class)),
                row.getObject("held_on", LocalDate.class),
                row.getInt("number"),
                row.getObject("starts_at", LocalTime.class),
                row.getObject("ends_at", LocalTime.class),
                row.getString("room"),
                row.getString("subject"),
                teacher == null ? "" : teacher,
                change(row),
                row.getString("topic"),
                row.getString("work"),
                weight,
                mark(row, weight, border),
                absence(row, signs),
                List.of());
    }

    private static LessonChange change(ResultSet row) throws SQLException {
        if (row.getBoolean("cancelled")) {
            return LessonChange.CANCELLED;
        }
        if (row.getBoolean("moved")) {
            return LessonChange.MOVED;
        }
        var replaced = row.getString("replaced");
        if (replaced != null) {
            return "merged".equals(replaced) ? LessonChange.MERGED : LessonChange.SUBSTITUTED;
        }
        return row.getBoolean("other_room") ? LessonChange.OTHER_ROOM : LessonChange.NONE;
    }

    private static @Nullable DiaryAbsence absence(ResultSet row, AbsenceSigns.Signs signs) throws SQLException {
        var code = row.getString("absence");
        if (code == null) {
            return null;
        }
        var minutes = row.getInt("late_minutes");
        return signs.absence(code, row.wasNull() ? null : minutes);
    }

    /// The mark of a row with the columns `mark`, `second_mark`, `comment`, `changed_at` and `put_at`. A cell without a
    /// mark that has a comment is told, too; its history may still tell of a mark that was taken away.
    ///
    /// @param border a mark that was put later is not shown yet
    static @Nullable DiaryMark mark(ResultSet row, BigDecimal weight, Instant border) throws SQLException {
        var changedAt = row.getObject("changed_at", OffsetDateTime.class);
        var putAt = row.getObject("put_at", OffsetDateTime.class);
        var kept = row.getString("mark") != null
                && putAt != null
                && putAt.toInstant().isAfter(border);
        if (changedAt == null || kept) {
            return null;
        }
        var codes = new ArrayList<String>(2);
        for (var column : List.of("mark", "second_mark")) {
            var code = row.getString(column);
            if (code != null) {
                codes.add(code);
            }
        }
        return new DiaryMark(codes, weight, row.getString("comment"), changedAt.toInstant(), List.of());
    }
}
