package app.okrug.checks;

import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.database.Columns;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.remarks.RuledRemarks.Cause;
import app.okrug.school.SchoolClock;
import app.okrug.school.Years;
import app.okrug.timetable.LessonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lessons without a topic so many days after they were held (Q24). One remark for a course, on the earliest of them;
/// the next one follows when it is filled.
@Component
class UnfilledLessons implements CheckRule {

    private final JdbcClient sql;
    private final Years years;
    private final Regulation regulation;
    private final SchoolClock clock;
    private final RecordWords words;

    UnfilledLessons(JdbcClient sql, Years years, Regulation regulation, SchoolClock clock, RecordWords words) {
        this.sql = sql;
        this.years = years;
        this.regulation = regulation;
        this.clock = clock;
        this.words = words;
    }

    @Override
    public String code() {
        return "UNFILLED";
    }

    @Override
    public Found find(List<CourseLine> courses) {
        var days = regulation.current(Parameter.NOT_FILLED_DAYS).value();
        return Found.all(sql.sql("""
                        select l.course, count(*) as lessons, min(l.held_on) as earliest,
                               (array_agg(l.id order by l.held_on, l.number))[1] as lesson
                        from timetable_lesson l
                        left join journal_record r on r.lesson = l.id
                        where l.course = any(:courses) and l.held_on between :from and :until
                          and not l.cancelled and r.topic is null
                        group by l.course
                        """)
                .param("courses", Columns.uuids(courses, course -> course.id().value()))
                .param("from", years.current().startsOn())
                .param("until", clock.today().minusDays(days))
                .query((row, _) -> {
                    var lesson = row.getObject("lesson", UUID.class);
                    return new Cause(
                            lesson.toString(),
                            new CourseId(row.getObject("course", UUID.class)),
                            new LessonId(lesson),
                            words.text(
                                    "unfilled",
                                    row.getInt("lessons"),
                                    words.day(row.getObject("earliest", LocalDate.class)),
                                    days));
                })
                .list());
    }
}
