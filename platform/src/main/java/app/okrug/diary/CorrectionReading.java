package app.okrug.diary;

import app.okrug.access.PersonId;
import app.okrug.database.Columns;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.timetable.LessonId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What stood in a pupil's cells before, where it was a mark. Of the journal's history nothing but marks and moments
/// is read: neither who changed them nor what was written for the staff.
@Repository
class CorrectionReading {

    private final JdbcClient sql;
    private final Regulation regulation;
    private final AbsenceSigns absenceSigns;
    private final ShownMarks shown;

    CorrectionReading(JdbcClient sql, Regulation regulation, AbsenceSigns absenceSigns, ShownMarks shown) {
        this.shown = shown;
        this.sql = sql;
        this.regulation = regulation;
        this.absenceSigns = absenceSigns;
    }

    /// Whether families learn what stood there before.
    boolean told() {
        return regulation.current(Parameter.HISTORY_FOR_FAMILY).value();
    }

    /// The corrections by lesson, oldest first; none at all when the regulation keeps them from families. What was put
    /// right before the family could see it is no correction to it.
    Map<LessonId, List<Correction>> of(PersonId pupil, Collection<LessonId> lessons) {
        var corrections = new HashMap<LessonId, List<Correction>>();
        if (lessons.isEmpty() || !told()) {
            return corrections;
        }
        var signs = absenceSigns.current();
        var delay = shown.delay();
        var putAt = new HashMap<UUID, Instant>();
        sql.sql("""
                select lesson, coalesce(before ->> 'value', '') as was, coalesce(after ->> 'value', '') as became, at
                from journal_change
                where pupil = :pupil and lesson = any(:lessons)
                  and (before ->> 'value' <> '' or :minutes > 0)
                order by number
                """)
                .param("pupil", pupil.value())
                .param("lessons", Columns.uuids(lessons, LessonId::value))
                .param("minutes", delay.toMinutes())
                .query(row -> {
                    var lesson = row.getObject("lesson", UUID.class);
                    var was = row.getString("was");
                    var at = row.getObject("at", OffsetDateTime.class).toInstant();
                    var correction = correction(signs, was, row.getString("became"), at);
                    if (was.isEmpty()) {
                        putAt.put(lesson, at);
                    } else if (correction != null && ShownMarks.seen(putAt.get(lesson), delay, at)) {
                        corrections
                                .computeIfAbsent(new LessonId(lesson), _ -> new ArrayList<>())
                                .add(correction);
                    }
                });
        return corrections;
    }

    private static @Nullable Correction correction(AbsenceSigns.Signs signs, String before, String after, Instant at) {
        var was = signs.marksIn(before);
        var became = signs.marksIn(after);
        return was.isEmpty() || was.equals(became) ? null : new Correction(was, became, at);
    }
}
