package app.okrug.attendance;

import app.okrug.access.PersonId;
import app.okrug.database.Columns;
import app.okrug.journal.AbsenceReasons;
import app.okrug.language.Texts;
import app.okrug.tenancy.SchoolCaches;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Shows documents and notices of families beside the cells of the journal, so that teachers know before the
/// lesson: one statement for a page, and none while nothing changes. Of a document teachers learn the kind and
/// the reason, not its note, which may speak of an illness.
@Component
class ReasonsBesideCells implements AbsenceReasons {

    private final JdbcClient sql;
    private final Texts texts;
    private final SchoolCaches.Region<Asked, List<Told>> remembered;

    private record Asked(Set<PersonId> pupils, LocalDate from, LocalDate until) {}

    /// @param kind of the document; null for a notice of the family
    private record Told(PersonId pupil, Away away, @Nullable String kind, String reason) {}

    ReasonsBesideCells(JdbcClient sql, Texts texts, SchoolCaches caches) {
        this.sql = sql;
        this.texts = texts;
        this.remembered = caches.region("attendance.reasons", Duration.ofMinutes(10));
    }

    @Override
    public List<Known> of(Collection<PersonId> pupils, LocalDate from, LocalDate until) {
        return remembered.get(new Asked(Set.copyOf(pupils), from, until), this::read).stream()
                .map(told -> new Known(
                        told.pupil(),
                        told.away().from(),
                        told.away().until(),
                        told.away().firstLesson(),
                        told.away().lastLesson(),
                        words(told)))
                .toList();
    }

    /// A document or a notice has come, been answered or withdrawn.
    void changed() {
        remembered.changed();
    }

    private List<Told> read(Asked asked) {
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
                .param("pupils", Columns.uuids(asked.pupils(), PersonId::value))
                .param("from", asked.from())
                .param("until", asked.until())
                .query((row, _) -> told(row))
                .list();
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(
                new PersonId(row.getObject("pupil", UUID.class)),
                NoticeStore.away(row),
                row.getString("kind"),
                row.getString("reason"));
    }

    private String words(Told told) {
        if (told.kind() != null) {
            return texts.text(
                    "attendance.grid.excuse",
                    texts.text("attendance.kind." + told.kind()),
                    texts.text("regulation.absence." + told.reason()));
        }
        var notice = texts.text("attendance.grid.notice", texts.text("attendance.reason." + told.reason()));
        return texts.text("attendance.grid.waiting", notice);
    }
}
