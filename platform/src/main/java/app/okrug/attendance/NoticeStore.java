package app.okrug.attendance;

import app.okrug.access.CurrentActor;
import app.okrug.access.PersonId;
import app.okrug.database.Columns;
import app.okrug.files.Files;
import app.okrug.people.PersonName;
import app.okrug.people.PersonNames;
import app.okrug.school.ClassId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of notices.
@Repository
class NoticeStore {

    private static final String COLUMNS = """
            select n.id, n.pupil, n.starts_on, n.ends_on, n.first_lesson, n.last_lesson, n.reason, n.words, n.state,
                   n.answer, n.sent_by, n.sent_at, n.answered_by, n.version
            from attendance_notice n
            """;

    private final JdbcClient sql;
    private final PersonNames names;
    private final Files files;
    private final ReasonsBesideCells beside;
    private final Clock clock;

    NoticeStore(JdbcClient sql, PersonNames names, Files files, ReasonsBesideCells beside, Clock clock) {
        this.sql = sql;
        this.names = names;
        this.files = files;
        this.beside = beside;
        this.clock = clock;
    }

    private record Row(
            NoticeId id,
            PersonId pupil,
            Away away,
            NoticeReason reason,
            String words,
            NoticeState state,
            String answer,
            PersonId sentBy,
            Instant sentAt,
            @Nullable PersonId answeredBy,
            long version) {}

    Optional<Notice> find(NoticeId id) {
        return notices(sql.sql(COLUMNS + "where n.id = :id")
                        .param("id", id.value())
                        .query(NoticeStore::row)
                        .list())
                .stream()
                .findFirst();
    }

    /// Those of one pupil that end on a day or later, the latest first.
    List<Notice> of(PersonId pupil, LocalDate since) {
        return notices(sql.sql(COLUMNS + """
                where n.pupil = :pupil and n.ends_on >= :since
                order by n.starts_on desc, n.sent_at desc, n.id
                limit 100
                """)
                .param("pupil", pupil.value())
                .param("since", since)
                .query(NoticeStore::row)
                .list());
    }

    /// Those that stand or wait for an answer and touch these days, the first sent first.
    List<Notice> standing(Collection<PersonId> pupils, LocalDate from, LocalDate until) {
        return notices(sql.sql(COLUMNS + """
                where n.pupil = any(:pupils) and n.starts_on <= :until and n.ends_on >= :from
                  and n.state in ('SENT', 'CONFIRMED')
                order by n.sent_at, n.id
                """)
                .param("pupils", Columns.uuids(pupils, PersonId::value))
                .param("from", from)
                .param("until", until)
                .query(NoticeStore::row)
                .list());
    }

    /// Those of a class that wait for an answer, whatever day they are about.
    List<Notice> waiting(UUID schoolClass, LocalDate day) {
        return notices(sql.sql(COLUMNS + """
                join people_class_membership m
                    on m.pupil = n.pupil and m.starts_on <= :day and (m.ends_on is null or m.ends_on >= :day)
                where m.school_class = :class and n.state = 'SENT'
                order by n.starts_on, n.sent_at, n.id
                limit 100
                """)
                .param("class", schoolClass)
                .param("day", day)
                .query(NoticeStore::row)
                .list());
    }

    /// How many wait in each class.
    ///
    /// @param classes in which; null for all
    List<WaitingNotices> waitingByClass(@Nullable Collection<UUID> classes, LocalDate day) {
        return sql.sql("""
                select k.id, k.name, count(*) as waiting
                from attendance_notice n
                join people_class_membership m
                    on m.pupil = n.pupil and m.starts_on <= :day and (m.ends_on is null or m.ends_on >= :day)
                join school_class k on k.id = m.school_class
                where n.state = 'SENT' and (:everywhere or k.id = any(:classes))
                group by k.id, k.name, k.parallel
                order by k.parallel, k.name
                """)
                .param("day", day)
                .param("everywhere", classes == null)
                .param("classes", Columns.uuids(classes == null ? List.<UUID>of() : classes, id -> id))
                .query((row, _) -> new WaitingNotices(
                        new ClassId(row.getObject("id", UUID.class)), row.getString("name"), row.getInt("waiting")))
                .list();
    }

    NoticeId add(PersonId pupil, NoticeWish wish) {
        var id = new NoticeId(UUID.randomUUID());
        sql.sql("""
                insert into attendance_notice
                    (id, pupil, starts_on, ends_on, first_lesson, last_lesson, reason, words, state, sent_by, sent_at,
                     version)
                values (:id, :pupil, :from, :until, :first, :last, :reason, :words, 'SENT', :person, :now, 1)
                """)
                .param("id", id.value())
                .param("pupil", pupil.value())
                .param("from", wish.away().from())
                .param("until", wish.away().until())
                .param("first", wish.away().firstLesson())
                .param("last", wish.away().lastLesson())
                .param("reason", wish.reason().name())
                .param("words", wish.words().strip())
                .param("person", CurrentActor.require().person().value())
                .param("now", now())
                .update();
        beside.changed();
        return id;
    }

    /// @return false when it was answered or withdrawn in the meantime
    boolean answer(NoticeId id, NoticeState state, String words, long version) {
        var changed = sql.sql("""
                update attendance_notice
                set state = :state, answer = :answer, answered_by = :person, answered_at = :now, version = version + 1
                where id = :id and version = :version and state = 'SENT'
                """)
                .param("state", state.name())
                .param("answer", words.strip())
                .param("person", CurrentActor.require().person().value())
                .param("now", now())
                .param("id", id.value())
                .param("version", version)
                .update();
        beside.changed();
        return changed == 1;
    }

    private List<Notice> notices(List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var people = new HashSet<PersonId>();
        rows.forEach(row -> {
            people.add(row.sentBy());
            if (row.answeredBy() != null) {
                people.add(row.answeredBy());
            }
        });
        var known = names.of(people);
        var attached = files.of(
                Notices.FILES, rows.stream().map(row -> row.id().value()).toList());
        return rows.stream()
                .map(row -> new Notice(
                        row.id(),
                        row.pupil(),
                        row.away(),
                        row.reason(),
                        row.words(),
                        row.state(),
                        row.answer(),
                        name(known, row.sentBy()),
                        row.sentAt(),
                        row.answeredBy() == null ? null : name(known, row.answeredBy()),
                        attached.getOrDefault(row.id().value(), List.of()),
                        row.version()))
                .toList();
    }

    private static String name(Map<PersonId, PersonName> known, PersonId person) {
        var name = known.get(person);
        return name == null ? "" : name.brief();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var answeredBy = row.getObject("answered_by", UUID.class);
        return new Row(
                new NoticeId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("pupil", UUID.class)),
                away(row),
                NoticeReason.valueOf(row.getString("reason")),
                row.getString("words"),
                NoticeState.valueOf(row.getString("state")),
                row.getString("answer"),
                new PersonId(row.getObject("sent_by", UUID.class)),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                answeredBy == null ? null : new PersonId(answeredBy),
                row.getLong("version"));
    }

    static Away away(ResultSet row) throws SQLException {
        return new Away(
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("first_lesson", Integer.class),
                row.getObject("last_lesson", Integer.class));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
