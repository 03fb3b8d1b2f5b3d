package app.okrug.attendance;

import app.okrug.access.CurrentActor;
import app.okrug.access.PersonId;
import app.okrug.database.Columns;
import app.okrug.people.PersonNames;
import app.okrug.regulation.AbsenceState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of documents that excuse. One that was withdrawn keeps its row, and excuses nothing.
@Repository
class ExcuseStore {

    private static final String COLUMNS = """
            select e.id, e.pupil, e.kind, e.reason, e.starts_on, e.ends_on, e.first_lesson, e.last_lesson, e.note,
                   e.entered_by, e.entered_at, e.version
            from attendance_excuse e
            """;

    private final JdbcClient sql;
    private final PersonNames names;
    private final ReasonsBesideCells beside;
    private final Clock clock;

    ExcuseStore(JdbcClient sql, PersonNames names, ReasonsBesideCells beside, Clock clock) {
        this.sql = sql;
        this.names = names;
        this.beside = beside;
        this.clock = clock;
    }

    private record Row(
            ExcuseId id,
            PersonId pupil,
            Away away,
            ExcuseKind kind,
            AbsenceState reason,
            String note,
            PersonId enteredBy,
            Instant enteredAt,
            long version) {}

    Optional<Excuse> find(ExcuseId id) {
        return excuses(sql.sql(COLUMNS + "where e.id = :id and e.withdrawn_at is null")
                        .param("id", id.value())
                        .query(ExcuseStore::row)
                        .list())
                .stream()
                .findFirst();
    }

    /// Those of some pupils that touch these days, the latest entered first: it is the one that holds.
    List<Excuse> of(Collection<PersonId> pupils, LocalDate from, LocalDate until) {
        return excuses(sql.sql(COLUMNS + """
                where e.pupil = any(:pupils) and e.withdrawn_at is null
                  and e.starts_on <= :until and e.ends_on >= :from
                order by e.entered_at desc, e.id
                """)
                .param("pupils", Columns.uuids(pupils, PersonId::value))
                .param("from", from)
                .param("until", until)
                .query(ExcuseStore::row)
                .list());
    }

    /// @param notice which the document confirms; null for one that came by itself
    ExcuseId add(ExcuseWish wish, @Nullable NoticeId notice) {
        var id = new ExcuseId(UUID.randomUUID());
        sql.sql("""
                insert into attendance_excuse
                    (id, pupil, kind, reason, starts_on, ends_on, first_lesson, last_lesson, note, notice, entered_by,
                     entered_at, version)
                values (:id, :pupil, :kind, :reason, :from, :until, :first, :last, :note, :notice, :person, :now, 1)
                """)
                .param("id", id.value())
                .param("pupil", wish.pupil().value())
                .param("kind", wish.kind().name())
                .param("reason", wish.reason().name())
                .param("from", wish.away().from())
                .param("until", wish.away().until())
                .param("first", wish.away().firstLesson())
                .param("last", wish.away().lastLesson())
                .param("note", wish.note().strip())
                .param("notice", notice == null ? null : notice.value())
                .param("person", CurrentActor.require().person().value())
                .param("now", now())
                .update();
        beside.changed();
        return id;
    }

    /// @return false when it was withdrawn in the meantime
    boolean withdraw(ExcuseId id, long version) {
        var changed = sql.sql("""
                update attendance_excuse set withdrawn_at = :now, version = version + 1
                where id = :id and version = :version and withdrawn_at is null
                """)
                .param("now", now())
                .param("id", id.value())
                .param("version", version)
                .update();
        beside.changed();
        return changed == 1;
    }

    private List<Excuse> excuses(List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var known = names.of(rows.stream().map(Row::enteredBy).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> {
                    var by = known.get(row.enteredBy());
                    return new Excuse(
                            row.id(),
                            row.pupil(),
                            row.away(),
                            row.kind(),
                            row.reason(),
                            row.note(),
                            by == null ? "" : by.brief(),
                            row.enteredAt(),
                            row.version());
                })
                .toList();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new ExcuseId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("pupil", UUID.class)),
                NoticeStore.away(row),
                ExcuseKind.valueOf(row.getString("kind")),
                AbsenceState.valueOf(row.getString("reason")),
                row.getString("note"),
                new PersonId(row.getObject("entered_by", UUID.class)),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
