package app.okrug.diary;

import app.okrug.access.Access;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.homework.TaskId;
import app.okrug.results.PupilWarnings;
import app.okrug.results.Warning;
import app.okrug.tenancy.SchoolRegistry;
import app.okrug.timetable.LessonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What readers leave in a diary: that they have looked, so that it can be told what is new; and the ticks of
/// the pupil.
@Service
@Transactional
public class DiaryVisits {

    /// Who comes back within this time is still on the same visit: what was new stays new.
    private static final Duration SAME_VISIT = Duration.ofMinutes(30);

    private final DiaryDoor door;
    private final Access access;
    private final NewsReading news;
    private final PupilWarnings warnings;
    private final JdbcClient sql;
    private final SchoolRegistry schools;
    private final Clock clock;

    DiaryVisits(
            DiaryDoor door,
            Access access,
            NewsReading news,
            PupilWarnings warnings,
            JdbcClient sql,
            SchoolRegistry schools,
            Clock clock) {
        this.door = door;
        this.access = access;
        this.news = news;
        this.warnings = warnings;
        this.sql = sql;
        this.schools = schools;
        this.clock = clock;
    }

    /// Notes that the acting person looks now, and tells what is new since the visit before.
    public DiaryNews visit(PersonId child) {
        door.enter(child, Right.DIARY_VIEW);

        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var border = now.minus(SAME_VISIT);
        // In a school that may only be read nobody leaves a trace.
        return schools.current().state().writable()
                ? news.visited(access.actor().person(), child, now, border)
                : news.remembered(access.actor().person(), child, border);
    }

    /// What the school has warned the family of lately. That a guardian has it on the screen is kept on record.
    public List<Warning> warnings(PersonId child) {
        door.enter(child, Right.DIARY_VIEW);

        var told = warnings.of(child);
        if (!told.isEmpty() && access.actor().category() == Category.GUARDIAN) {
            warnings.shown(child, access.actor().person());
        }
        return told;
    }

    /// Whether the acting person may confirm that the family has taken note of what the school warns of.
    public boolean acknowledges(PersonId child) {
        return access.allows(Right.DIARY_ACKNOWLEDGE, Target.pupil(child.value(), null));
    }

    /// Confirms that the family has taken note of a warning; confirming twice is confirming once.
    ///
    /// @throws app.okrug.access.AccessRefused for everybody but a guardian of the child
    public void acknowledge(PersonId child, UUID warning) {
        door.pupil(child, Right.DIARY_ACKNOWLEDGE);

        warnings.acknowledge(warning, child, access.actor().person());
    }

    /// The pupil's own tick on a homework; ticking twice is ticking once.
    ///
    /// @throws app.okrug.access.AccessRefused for everybody but the pupil
    public void homeworkDone(PersonId child, LessonId lesson, boolean done) {
        door.pupil(child, Right.DIARY_HOMEWORK_DONE);

        if (done) {
            sql.sql("""
                    insert into diary_homework_done (lesson, pupil, done_at)
                    select l.id, :pupil, :now
                    from timetable_lesson l
                    join journal_record rec on rec.lesson = l.id and rec.homework is not null
                    join curriculum_course c on c.id = l.course
                    where l.id = :lesson and exists (
                        select from curriculum_course_audience a
                        where a.course = c.id and a.pupil = :pupil
                          and a.starts_on <= l.held_on and (a.ends_on is null or a.ends_on >= l.held_on))
                    on conflict (lesson, pupil) do nothing
                    """)
                    .param("lesson", lesson.value())
                    .param("pupil", child.value())
                    .param("now", written(clock.instant()))
                    .update();
        } else {
            sql.sql("delete from diary_homework_done where lesson = :lesson and pupil = :pupil")
                    .param("lesson", lesson.value())
                    .param("pupil", child.value())
                    .update();
        }
    }

    /// The pupil's own tick on a task that is not the whole course's; ticking twice is ticking once.
    ///
    /// @throws app.okrug.access.AccessRefused for everybody but the pupil
    public void homeworkDone(PersonId child, TaskId task, boolean done) {
        door.pupil(child, Right.DIARY_HOMEWORK_DONE);

        if (done) {
            sql.sql("""
                    insert into diary_task_done (task, pupil, done_at)
                    select p.task, p.pupil, :now from homework_task_pupil p
                    where p.task = :task and p.pupil = :pupil
                    on conflict (task, pupil) do nothing
                    """)
                    .param("task", task.value())
                    .param("pupil", child.value())
                    .param("now", written(clock.instant()))
                    .update();
        } else {
            sql.sql("delete from diary_task_done where task = :task and pupil = :pupil")
                    .param("task", task.value())
                    .param("pupil", child.value())
                    .update();
        }
    }

    private static OffsetDateTime written(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
