package app.okrug.homework;

import app.okrug.database.Columns;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Sums up what is due on a day, pupil by pupil: halves of a class and tasks for single pupils make sums differ.
@Component
class DayLoads {

    /// How far back homework may have been given, as in the diary.
    private static final int DAYS_BACK = 60;

    private final JdbcClient sql;
    private final Regulation regulation;

    DayLoads(JdbcClient sql, Regulation regulation) {
        this.sql = sql;
        this.regulation = regulation;
    }

    private record Row(
            UUID pupil,
            UUID lesson,
            String subject,
            @Nullable Integer minutes) {}

    /// When the homework of a lesson is due unless a day is named: in the next lesson.
    @Nullable
    LocalDate nextLesson(UUID course, LocalDate after) {
        return sql.sql("""
                select min(held_on) as day from timetable_lesson
                where course = :course and held_on > :after and not cancelled
                """)
                .param("course", course)
                .param("after", after)
                .query((row, _) -> java.util.Optional.ofNullable(row.getObject("day", LocalDate.class)))
                .single()
                .orElse(null);
    }

    /// @param but the lesson whose own homework is left out
    DayLoad of(Collection<UUID> pupils, int parallel, LocalDate due, UUID but) {
        var limit = regulation.onDay(Parameter.HOMEWORK_MINUTES, due).value().get(Integer.toString(parallel));
        var sums = new HashMap<UUID, Integer>();
        var bySubject = new HashMap<String, Integer>();
        var silent = new HashSet<UUID>();
        for (var row : rows(pupils, due, but)) {
            if (row.minutes() == null) {
                silent.add(row.lesson());
            } else {
                sums.merge(row.pupil(), row.minutes(), Integer::sum);
                bySubject.merge(row.subject(), row.minutes(), Math::max);
            }
        }
        return new DayLoad(due, limit, sums, silent.size(), parts(bySubject));
    }

    private List<Row> rows(Collection<UUID> pupils, LocalDate due, UUID but) {
        return sql.sql("""
                select distinct h.pupil, h.lesson, h.task, s.name, h.minutes
                from homework_assignment h
                join curriculum_course c on c.id = h.course
                join curriculum_subject s on s.id = c.subject
                where h.pupil = any(:pupils) and h.held_on between :earliest and :due and h.due = :due
                  and h.lesson <> :but
                """)
                .param("pupils", Columns.uuids(pupils, id -> id))
                .param("earliest", due.minusDays(DAYS_BACK))
                .param("due", due)
                .param("but", but)
                .query((row, _) -> new Row(
                        row.getObject("pupil", UUID.class),
                        row.getObject("lesson", UUID.class),
                        row.getString("name"),
                        row.getObject("minutes", Integer.class)))
                .list();
    }

    private static List<DayLoad.Part> parts(Map<String, Integer> bySubject) {
        return bySubject.entrySet().stream()
                .map(entry -> new DayLoad.Part(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(DayLoad.Part::minutes)
                        .reversed()
                        .thenComparing(DayLoad.Part::subject))
                .toList();
    }
}
