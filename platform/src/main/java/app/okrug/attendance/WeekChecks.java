package app.okrug.attendance;

import static app.okrug.access.Right.ABSENCE_EXCUSE;
import static app.okrug.access.Right.TURNOUT_VIEW;

import app.okrug.access.Access;
import app.okrug.access.CurrentActor;
import app.okrug.access.PersonId;
import app.okrug.access.Target;
import app.okrug.people.PersonName;
import app.okrug.people.PersonNames;
import app.okrug.regulation.AbsenceState;
import app.okrug.school.ClassId;
import app.okrug.school.SchoolClock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The class teacher's weekly look at the absences of a class, on record (001 ¶4.6.2).
@Service
@Transactional
public class WeekChecks {

    private final Access access;
    private final SchoolSigns signs;
    private final AwayRules rules;
    private final PersonNames names;
    private final SchoolClock clock;
    private final ApplicationEventPublisher events;
    private final JdbcClient sql;

    WeekChecks(
            Access access,
            SchoolSigns signs,
            AwayRules rules,
            PersonNames names,
            SchoolClock clock,
            ApplicationEventPublisher events,
            JdbcClient sql) {
        this.access = access;
        this.signs = signs;
        this.rules = rules;
        this.names = names;
        this.clock = clock;
        this.events = events;
        this.sql = sql;
    }

    private record Sum(
            PersonName pupil, String sign, @Nullable AbsenceState reason, int lessons) {}

    private record Check(PersonId by, Instant at) {}

    /// The week of a day.
    @Transactional(readOnly = true)
    public ClassWeek week(ClassId schoolClass, LocalDate day) {
        access.require(TURNOUT_VIEW, Target.schoolClass(schoolClass.value()));

        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var check = check(schoolClass, monday);
        if (check == null) {
            return new ClassWeek(monday, lines(schoolClass, monday), null, null);
        }
        var by = names.of(Set.of(check.by())).get(check.by());
        return new ClassWeek(monday, lines(schoolClass, monday), by == null ? "" : by.brief(), check.at());
    }

    /// Puts on record that the week of a day was looked through, with what was found then.
    ///
    /// @throws UnfitAbsence for a week that has not begun
    public void checked(ClassId schoolClass, LocalDate day) {
        access.require(ABSENCE_EXCUSE, Target.schoolClass(schoolClass.value()));

        var week = week(schoolClass, day);
        if (week.monday().isAfter(clock.today())) {
            throw rules.unfit("week");
        }
        sql.sql("""
                insert into attendance_check as c (school_class, monday, missed, unexplained, checked_by, checked_at)
                values (:class, :monday, :missed, :unexplained, :person, :now)
                on conflict (school_class, monday) do update
                set missed = excluded.missed, unexplained = excluded.unexplained, checked_by = excluded.checked_by,
                    checked_at = excluded.checked_at
                """)
                .param("class", schoolClass.value())
                .param("monday", week.monday())
                .param("missed", week.missed())
                .param("unexplained", week.unexplained())
                .param("person", CurrentActor.require().person().value())
                .param("now", OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC))
                .update();
        events.publishEvent(new AbsenceExplained(
                "week_checked",
                schoolClass.value(),
                Map.of("monday", week.monday().toString(), "unexplained", week.unexplained())));
    }

    private @Nullable Check check(ClassId schoolClass, LocalDate monday) {
        return sql.sql("""
                select checked_by, checked_at from attendance_check
                where school_class = :class and monday = :monday
                """)
                .param("class", schoolClass.value())
                .param("monday", monday)
                .query((row, _) -> new Check(
                        new PersonId(row.getObject("checked_by", UUID.class)),
                        row.getObject("checked_at", OffsetDateTime.class).toInstant()))
                .optional()
                .orElse(null);
    }

    private List<WeekLine> lines(ClassId schoolClass, LocalDate monday) {
        var known = signs.current();
        var lines = new LinkedHashMap<PersonId, WeekLine>();
        for (var sum : sums(schoolClass, monday)) {
            lines.merge(sum.pupil().person(), line(sum, known), WeekChecks::together);
        }
        return List.copyOf(lines.values());
    }

    private static WeekLine line(Sum sum, SchoolSigns.Signs known) {
        var state = known.state(sum.sign(), sum.reason());
        var missed = known.state(sum.sign(), null).missed() ? sum.lessons() : 0;
        var ill = state == AbsenceState.ILL ? missed : 0;
        var excused = state.excused() ? missed - ill : 0;
        return new WeekLine(
                sum.pupil(),
                missed,
                ill,
                excused,
                missed - ill - excused,
                state == AbsenceState.LATE ? sum.lessons() : 0);
    }

    private static WeekLine together(WeekLine one, WeekLine other) {
        return new WeekLine(
                one.pupil(),
                one.missed() + other.missed(),
                one.ill() + other.ill(),
                one.excused() + other.excused(),
                one.unexplained() + other.unexplained(),
                one.late() + other.late());
    }

    private List<Sum> sums(ClassId schoolClass, LocalDate monday) {
        return sql.sql("""
                select p.id, p.family_name, p.given_name, p.patronymic, cell.absence, e.reason, count(*) as lessons
                from people_class_membership m
                join people_person p on p.id = m.pupil
                join journal_cell cell on cell.pupil = m.pupil and cell.absence is not null
                join timetable_lesson l on l.id = cell.lesson and not l.cancelled
                    and l.held_on between :monday and :sunday
                    and l.held_on >= m.starts_on and (m.ends_on is null or l.held_on <= m.ends_on)
                left join lateral (
                    select x.reason from attendance_excuse x
                    where x.pupil = m.pupil and x.withdrawn_at is null
                      and x.starts_on <= l.held_on and x.ends_on >= l.held_on
                      and (x.first_lesson is null or x.first_lesson <= l.number)
                      and (x.last_lesson is null or x.last_lesson >= l.number)
                    order by x.entered_at desc, x.id limit 1) e on true
                where m.school_class = :class
                group by p.id, p.family_name, p.given_name, p.patronymic, cell.absence, e.reason
                order by p.family_name, p.given_name, p.patronymic, p.id
                """)
                .param("class", schoolClass.value())
                .param("monday", monday)
                .param("sunday", monday.plusDays(6))
                .query((row, _) -> new Sum(
                        new PersonName(
                                new PersonId(row.getObject("id", UUID.class)),
                                row.getString("family_name"),
                                row.getString("given_name"),
                                row.getString("patronymic")),
                        row.getString("absence"),
                        TurnoutReading.reason(row),
                        row.getInt("lessons")))
                .list();
    }
}
