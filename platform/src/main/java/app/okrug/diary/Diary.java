package app.okrug.diary;

import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.school.SchoolClock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The diary of one pupil by days and weeks. What a teacher has saved stands here at once.
///
/// Every method asks whether the acting person may look into this diary, and throws
/// [app.okrug.access.AccessRefused] otherwise: a family sees its own child only (000 ¶3.3).
@Service
@Transactional(readOnly = true)
public class Diary {

    /// A long weekend is looked over in the evening, holidays are not.
    private static final int DAYS_AHEAD = 4;

    private final DiaryDoor door;
    private final Days days;
    private final SchoolDays schoolDays;
    private final SchoolClock clock;
    private final JdbcClient sql;

    Diary(DiaryDoor door, Days days, SchoolDays schoolDays, SchoolClock clock, JdbcClient sql) {
        this.door = door;
        this.days = days;
        this.schoolDays = schoolDays;
        this.clock = clock;
        this.sql = sql;
    }

    /// Whose diary it is.
    public DiaryPupil pupil(PersonId child) {
        return door.pupil(child, Right.DIARY_VIEW);
    }

    /// One day.
    public DiaryDay day(PersonId child, LocalDate date) {
        door.enter(child, Right.DIARY_VIEW);

        return days.between(child, date, date).getFirst();
    }

    /// The day that the diary opens with: today until the last lesson is over, then the next day with lessons, which is
    /// what the bag is packed for. In holidays it stays today.
    ///
    /// @param looksAhead false when the reader wants today in the evening, too
    public DiaryDay today(PersonId child, boolean looksAhead) {
        door.enter(child, Right.DIARY_VIEW);

        var today = days.between(child, clock.today(), clock.today()).getFirst();
        return looksAhead && over(today)
                ? nextWithLessons(child, today.date())
                        .map(next -> days.between(child, next, next).getFirst())
                        .orElse(today)
                : today;
    }

    /// The week in which a day lies.
    public DiaryWeek week(PersonId child, LocalDate anyDay) {
        door.enter(child, Right.DIARY_VIEW);

        var monday = anyDay.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var sunday = monday.plusDays(6);
        var calendar = schoolDays.between(child, monday, sunday);
        return new DiaryWeek(
                monday,
                days.between(child, monday, sunday, () -> calendar).stream()
                        .filter(day -> calendar.inWeek(day.date())
                                || !day.lessons().isEmpty()
                                || !day.otherHomework().isEmpty())
                        .toList());
    }

    private boolean over(DiaryDay day) {
        var now = clock.now().atZone(clock.zone()).toLocalDateTime();
        return day.lessons().stream()
                .filter(lesson -> !lesson.cancelled())
                .allMatch(lesson -> lesson.day().atTime(lesson.ends()).isBefore(now));
    }

    private Optional<LocalDate> nextWithLessons(PersonId child, LocalDate after) {
        return sql.sql("""
                select min(l.held_on) as day
                from timetable_lesson l
                join curriculum_course c on c.id = l.course
                join curriculum_course_audience a on a.course = c.id
                where a.pupil = :pupil and l.held_on > :after and l.held_on <= :until and not l.cancelled
                  and a.starts_on <= l.held_on and (a.ends_on is null or a.ends_on >= l.held_on)
                """)
                .param("pupil", child.value())
                .param("after", after)
                .param("until", after.plusDays(DAYS_AHEAD))
                .query((row, _) -> Optional.ofNullable(row.getObject("day", LocalDate.class)))
                .single();
    }
}
