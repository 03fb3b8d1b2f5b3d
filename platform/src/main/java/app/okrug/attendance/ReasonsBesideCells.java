package app.okrug.attendance;

import app.okrug.access.PersonId;
import app.okrug.database.Columns;
import app.okrug.journal.AbsenceReasons;
import app.okrug.language.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Shows documents and notices of families beside the cells of the journal, so that teachers know before the lesson:
/// one statement for a page. Of a document teachers learn the kind and the reason, not its note, which may speak of an
/// illness.
@Component
class ReasonsBesideCells implements AbsenceReasons {

    private final JdbcClient sql;
    private final Texts texts;

    ReasonsBesideCells(JdbcClient sql, Texts texts) {
        this.sql = sql;
        this.texts = texts;
    }

    @Override
    public List<Known> of(Collection<PersonId> pupils, LocalDate from, LocalDate until) {
        return sql.sql("""
                select e.pupil, e.starts_on, e.ends_on, e.first_lesson, e.last_lesson, e.kind, e.reason,
                       e.entered_at as told_at
                from attendance_excuse e
                where e.pupil = any(:pupils) and e.withdrawn_at is null
                  and e.starts_on <= :until and e.ends_on >= :from
                union all
                select n.pupil, n.starts_on, n.ends_on, n.first_lesson, n.last_lesson, null, n.reason, n.sent_at
                from attendance_notice n
                where n.pupil = any(:pupils) and n.state = 'SENT' and n.starts_on <= :until and n.ends_on >= :from
                order by kind nulls last, told_at desc
                """)
                .param("pupils", Columns.uuids(pupils, PersonId::value))
                .param("from", from)
                .param("until", until)
                .query((row, _) -> known(row))
                .list();
    }

    private Known known(ResultSet row) throws SQLException {
        var away = NoticeStore.away(row);
        return new Known(
                new PersonId(row.getObject("pupil", UUID.class)),
                away.from(),
                away.until(),
                away.firstLesson(),
                away.lastLesson(),
                words(row));
    }

    private String words(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        if (kind != null) {
            return texts.text(
                    "attendance.grid.excuse",
                    texts.text("attendance.kind." + kind),
                    texts.text("regulation.absence." + row.getString("reason")));
        }
        var told = texts.text("attendance.grid.notice", texts.text("attendance.reason." + row.getString("reason")));
        return texts.text("attendance.grid.waiting", told);
    }
}
