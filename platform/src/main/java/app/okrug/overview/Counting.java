package app.okrug.overview;

import app.okrug.regulation.AbsenceCode;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.school.SchoolClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Counts in the current school what is published of it. Two queries, however many days.
@Component
class Counting {

    private static final Duration READING = Duration.ofDays(7);

    private final Regulation regulation;
    private final SchoolClock clock;
    private final JdbcClient sql;

    Counting(Regulation regulation, SchoolClock clock, JdbcClient sql) {
        this.regulation = regulation;
        this.clock = clock;
        this.sql = sql;
    }

    /// The days from one back to yesterday: today is not over yet.
    @Transactional(readOnly = true)
    public Counted count(int days) {
        var today = clock.today();
        var since = clock.now().minus(READING);
        return sql.sql("""
                        select (select count(distinct pupil) from people_class_membership
                                where starts_on <= :today and (ends_on is null or ends_on >= :today)) as pupils,
                            (select count(distinct person) from diary_visit where seen_at >= :since) as readers
                        """)
                .param("today", today)
                .param("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
                .query((row, _) ->
                        new Counted(days(today.minusDays(days), today), row.getInt("pupils"), row.getInt("readers")))
                .single();
    }

    private List<DaySums> days(LocalDate from, LocalDate before) {
        return sql.sql("""
                        with lesson as (
                            select l.id, l.course, l.held_on, r.topic is not null as written,
                                coalesce(r.topic is not null and r.topic_at
                                    < cast(l.held_on + 1 as timestamp) at time zone :zone, false) as punctual
                            from timetable_lesson l left join journal_record r on r.lesson = l.id
                            where l.held_on >= :from and l.held_on < :before and not l.cancelled),
                        held as (
                            select held_on, count(*) as lessons, count(*) filter (where written) as written,
                                count(*) filter (where punctual) as punctual
                            from lesson group by held_on),
                        expected as (
                            select lesson.held_on, count(*) as seats
                            from lesson
                            join curriculum_course c on c.id = lesson.course
                            join curriculum_course_audience a on a.course = c.id
                                and a.starts_on <= lesson.held_on
                                and (a.ends_on is null or a.ends_on >= lesson.held_on)
                            where lesson.written
                            group by lesson.held_on),
                        cells as (
                            select lesson.held_on,
                                count(*) filter (where lesson.written and cell.absence = any(:missed)) as missed,
                                count(cell.mark) + count(cell.second_mark) as marks
                            from lesson join journal_cell cell on cell.lesson = lesson.id
                            group by lesson.held_on)
                        select held.held_on, lessons, written, punctual, coalesce(seats, 0) as seats,
                            coalesce(missed, 0) as missed, coalesce(marks, 0) as marks
                        from held
                        left join expected on expected.held_on = held.held_on
                        left join cells on cells.held_on = held.held_on
                        order by held.held_on
                        """)
                .param("zone", clock.zone().getId())
                .param("from", from)
                .param("before", before)
                .param("missed", missed())
                .query((row, _) -> new DaySums(
                        row.getObject("held_on", LocalDate.class),
                        new Sums(
                                row.getLong("lessons"),
                                row.getLong("written"),
                                row.getLong("punctual"),
                                row.getLong("seats"),
                                row.getLong("missed"),
                                row.getLong("marks"))))
                .list();
    }

    private String[] missed() {
        return regulation.current(Parameter.ABSENCE_CODES).value().stream()
                .filter(AbsenceCode::missed)
                .map(AbsenceCode::code)
                .toArray(String[]::new);
    }
}
