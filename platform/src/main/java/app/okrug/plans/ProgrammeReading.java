package app.okrug.plans;

import app.okrug.access.CurrentActor;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.LessonPlans;
import app.okrug.database.Columns;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.school.SchoolClock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads how far courses are: one query for all of them, however many.
@Component
class ProgrammeReading {

    private final JdbcClient sql;
    private final LessonPlans plans;
    private final HourCorrections corrections;
    private final Regulation regulation;
    private final SchoolClock clock;

    ProgrammeReading(
            JdbcClient sql, LessonPlans plans, HourCorrections corrections, Regulation regulation, SchoolClock clock) {
        this.sql = sql;
        this.plans = plans;
        this.corrections = corrections;
        this.regulation = regulation;
        this.clock = clock;
    }

    private record Counted(
            int placed,
            int given,
            int coming,
            int planHours,
            int left,
            @Nullable LocalDate lastLesson,
            @Nullable LocalDate lastWork) {}

    List<ProgrammeLine> lines(Collection<CourseLine> courses, LocalDate day) {
        var ids = courses.stream().map(CourseLine::id).toList();
        var counted = counted(ids, day);
        var corrected = corrections.of(ids, day);
        var tolerated = regulation.onDay(Parameter.PROGRAMME_DEVIATION, day).value();
        return courses.stream()
                .map(course -> line(
                        course,
                        counted.getOrDefault(course.id(), new Counted(0, 0, 0, 0, 0, null, null)),
                        corrected.getOrDefault(course.id(), List.of()),
                        tolerated))
                .toList();
    }

    private static ProgrammeLine line(
            CourseLine course, Counted counted, List<CorrectionLine> corrected, int tolerated) {
        var hours = new Hours(
                counted.planHours() == 0 ? counted.placed() : Math.min(counted.placed(), counted.planHours()),
                counted.given(),
                sum(corrected, true),
                sum(corrected, false));
        return new ProgrammeLine(
                course,
                course.lessonPlanId() != null,
                hours,
                hours.beyond(tolerated),
                counted.left(),
                counted.coming(),
                corrected.stream()
                        .map(line -> line.reason() + ": " + (line.hours() > 0 ? "+" : "−") + Math.abs(line.hours()))
                        .toList(),
                counted.lastLesson(),
                counted.lastWork());
    }

    private static int sum(List<CorrectionLine> corrected, boolean confirmed) {
        return corrected.stream()
                .filter(line -> (line.confirmedBy() != null) == confirmed)
                .mapToInt(CorrectionLine::hours)
                .sum();
    }

    private Map<CourseId, Counted> counted(Collection<CourseId> courses, LocalDate day) {
        var counted = new HashMap<CourseId, Counted>();
        sql.sql("""
                with held as (
                    select l.course,
                           count(*) filter (where l.held_on <= :day) as placed,
                           count(*) filter (where l.held_on <= :day and not l.cancelled and r.topic is not null)
                               as given,
                           count(*) filter (where l.held_on >= :day and not l.cancelled and r.topic is null) as coming,
                           max(l.held_on) filter (where l.held_on <= :day and not l.cancelled and r.topic is not null)
                               as last_lesson,
                           max(l.held_on) filter (where l.held_on <= :day and not l.cancelled
                               and r.work_type is not null) as last_work
                    from timetable_lesson l
                    left join journal_record r on r.lesson = l.id
                    where l.course = any(:courses)
                    group by l.course),
                taken as (
                    select l.course, r.planned_lesson, count(*) as times
                    from timetable_lesson l
                    join journal_record r on r.lesson = l.id
                    where l.course = any(:courses) and r.planned_lesson is not null and not l.cancelled
                    group by l.course, r.planned_lesson),
                planned as (
                    select c.id as course, sum(p.hours) as plan_hours,
                           sum(greatest(p.hours - coalesce(t.times, 0), 0))
                               filter (where a.planned_lesson is null) as unfinished
                    from curriculum_course c
                    join curriculum_planned_lesson p on p.lesson_plan = c.lesson_plan
                    left join taken t on t.course = c.id and t.planned_lesson = p.id
                    left join curriculum_plan_adjustment a on a.course = c.id and a.planned_lesson = p.id
                    where c.id = any(:courses)
                    group by c.id)
                select c.id, coalesce(h.placed, 0) as placed, coalesce(h.given, 0) as given,
                       coalesce(h.coming, 0) as coming, coalesce(p.plan_hours, 0) as plan_hours,
                       coalesce(p.unfinished, 0) as unfinished, h.last_lesson, h.last_work
                from curriculum_course c
                left join held h on h.course = c.id
                left join planned p on p.course = c.id
                where c.id = any(:courses)
                """)
                .param("courses", Columns.uuids(courses, CourseId::value))
                .param("day", day)
                .query(row -> {
                    counted.put(
                            new CourseId(row.getObject("id", UUID.class)),
                            new Counted(
                                    row.getInt("placed"),
                                    row.getInt("given"),
                                    row.getInt("coming"),
                                    row.getInt("plan_hours"),
                                    row.getInt("unfinished"),
                                    row.getObject("last_lesson", LocalDate.class),
                                    row.getObject("last_work", LocalDate.class)));
                });
        return counted;
    }

    /// The plan of a course on its calendar.
    ///
    /// @param wished departures that are only thought of, over those that are stored
    List<CalendarRow> calendar(CourseLine course, Map<UUID, PlanCalendar.Adjustment> wished) {
        if (course.lessonPlanId() == null) {
            return List.of();
        }
        var given = new HashMap<UUID, List<LocalDate>>();
        var coming = new ArrayList<LocalDate>();
        var today = clock.today();
        sql.sql("""
                select l.held_on, r.topic is not null as recorded, r.planned_lesson
                from timetable_lesson l
                left join journal_record r on r.lesson = l.id
                where l.course = :course and not l.cancelled
                order by l.held_on, l.number
                """).param("course", course.id().value()).query(row -> {
            var day = row.getObject("held_on", LocalDate.class);
            var planned = row.getObject("planned_lesson", UUID.class);
            if (planned != null) {
                given.computeIfAbsent(planned, _ -> new ArrayList<>()).add(day);
            } else if (!row.getBoolean("recorded") && !day.isBefore(today)) {
                coming.add(day);
            }
        });
        var adjustments = adjustments(course.id());
        adjustments.putAll(wished);
        return new PlanCalendar(given, coming, adjustments).rows(plans.lines(course.lessonPlanId()));
    }

    void depart(CourseId course, UUID line, boolean merged, String reason) {
        sql.sql("""
                insert into curriculum_plan_adjustment (course, planned_lesson, kind, reason, made_by, made_at)
                values (:course, :line, :kind, :reason, :by, :now)
                on conflict (course, planned_lesson) do update
                   set kind = excluded.kind, reason = excluded.reason, made_by = excluded.made_by,
                       made_at = excluded.made_at
                """)
                .param("course", course.value())
                .param("line", line)
                .param("kind", merged ? "MERGED" : "DROPPED")
                .param("reason", reason)
                .param("by", CurrentActor.require().person().value())
                .param("now", OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC))
                .update();
    }

    void comeBack(CourseId course, UUID line) {
        sql.sql("delete from curriculum_plan_adjustment where course = :course and planned_lesson = :line")
                .param("course", course.value())
                .param("line", line)
                .update();
    }

    private Map<UUID, PlanCalendar.Adjustment> adjustments(CourseId course) {
        var found = new HashMap<UUID, PlanCalendar.Adjustment>();
        sql.sql("select planned_lesson, kind, reason from curriculum_plan_adjustment where course = :course")
                .param("course", course.value())
                .query(row -> {
                    found.put(
                            row.getObject("planned_lesson", UUID.class),
                            new PlanCalendar.Adjustment(
                                    row.getString("kind").equals("MERGED"), row.getString("reason")));
                });
        return found;
    }
}
