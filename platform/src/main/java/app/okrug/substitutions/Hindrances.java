package app.okrug.substitutions;

import app.okrug.access.PersonId;
import app.okrug.school.SchoolClock;
import app.okrug.substitutions.UnfitSolution.Why;
import app.okrug.timetable.HeldLessons;
import app.okrug.timetable.LessonId;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What stands in the way of a lesson not being held, or being held at another hour.
@Component
class Hindrances {

    private final JdbcClient sql;
    private final SchoolClock clock;
    private final ObjectProvider<HeldLessons> keepers;

    Hindrances(JdbcClient sql, SchoolClock clock, ObjectProvider<HeldLessons> keepers) {
        this.sql = sql;
        this.clock = clock;
        this.keepers = keepers;
    }

    /// @throws UnfitSolution when something has been written about the lesson
    void requireUnwritten(LessonId lesson) {
        var kept = keepers.stream()
                .filter(keeper -> !(keeper instanceof DecidedLessons))
                .anyMatch(keeper -> !keeper.among(List.of(lesson)).isEmpty());
        if (kept) {
            throw new UnfitSolution(Why.WRITTEN);
        }
    }

    /// @throws UnfitSolution when the lesson cannot be held there
    void requireFree(LessonId lesson, PersonId teacher, Solution.Moved to) {
        if (to.day().isBefore(clock.today())) {
            throw new UnfitSolution(Why.OVER);
        }
        sql.sql("""
                select case
                    when not exists (
                            select from school_term t
                            where t.year = c.year and :day between t.starts_on and t.ends_on
                              and case when exists (select from school_term o where o.class_set = k.class_set)
                                  then t.class_set = k.class_set
                                  else t.class_set is null and t.kind = (
                                      select s.kind from school_term s
                                      where s.year = c.year and s.class_set is null
                                      group by s.kind order by count(*) desc limit 1) end)
                        or exists (select from school_day_off o where o.day = :day)
                        or exists (
                            select from school_class_day_off o
                            where o.school_class = g.school_class and o.day = :day)
                        or exists (
                            select from school_class_set_day_off o
                            where o.class_set = k.class_set and o.day = :day) then 'NO_SCHOOL'
                    when not exists (select from school_bell b where b.number = :number) then 'NO_BELL'
                    when exists (
                            select from timetable_lesson m
                            join curriculum_course mc on mc.id = m.course
                            join curriculum_course_audience theirs on theirs.course = mc.id
                            join curriculum_course_audience ours
                                on ours.pupil = theirs.pupil and ours.course = c.id
                            where m.held_on = :day and m.number = :number and not m.cancelled
                              and ours.starts_on <= :day and (ours.ends_on is null or ours.ends_on >= :day)
                              and theirs.starts_on <= :day and (theirs.ends_on is null or theirs.ends_on >= :day))
                        then 'PUPILS_BUSY'
                    when exists (
                            select from substitutions_given v
                            where v.person = :teacher and v.held_on = :day and v.number = :number)
                        or exists (
                            select from substitutions_absence a
                            where a.teacher = :teacher and :day between a.starts_on and a.ends_on)
                        then 'TEACHER_BUSY'
                end
                from timetable_lesson l
                join curriculum_course c on c.id = l.course
                join curriculum_group g on g.id = c.teaching_group
                join school_class k on k.id = g.school_class
                where l.id = :lesson
                """)
                .param("lesson", lesson.value())
                .param("teacher", teacher.value())
                .param("day", to.day())
                .param("number", to.number())
                .query((row, _) -> Optional.ofNullable(row.getString(1)).map(Why::valueOf))
                .single()
                .ifPresent(why -> {
                    throw new UnfitSolution(why);
                });
    }
}
