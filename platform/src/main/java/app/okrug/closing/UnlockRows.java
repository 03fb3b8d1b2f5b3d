package app.okrug.closing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of requests to open closed places.
@Repository
class UnlockRows {

    private static final String SELECT = """
            select id, number, person, course, starts_on, ends_on, lesson, pupil, reason, asked_at, state, decided_by,
                   decided_at, words, open_until, ended_at, version
            from closing_unlock
            """;

    private final JdbcClient sql;

    UnlockRows(JdbcClient sql) {
        this.sql = sql;
    }

    void add(UnlockId id, Place place, UUID person, String reason, Instant now) {
        sql.sql("""
                        insert into closing_unlock
                            (id, person, course, starts_on, ends_on, lesson, pupil, reason, asked_at, state)
                        values (:id, :person, :course, :from, :to, :lesson, :pupil, :reason, :now, 'asked')
                        """)
                .param("id", id.value())
                .param("person", person)
                .param("course", place.course())
                .param("from", place.from())
                .param("to", place.to())
                .param("lesson", place.lesson())
                .param("pupil", place.pupil())
                .param("reason", reason)
                .param("now", stored(now))
                .update();
    }

    /// Days of a course, a lesson of them, or one cell.
    record Place(
            UUID course,
            LocalDate from,
            LocalDate to,
            @Nullable UUID lesson,
            @Nullable UUID pupil) {}

    Optional<Unlock> find(UnlockId id) {
        return sql.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(UnlockRows::row)
                .optional();
    }

    List<Unlock> waiting() {
        return sql.sql(SELECT + "where state = 'asked' order by asked_at, number limit 500")
                .query(UnlockRows::row)
                .list();
    }

    int countWaiting() {
        return sql.sql("select count(*) from closing_unlock where state = 'asked'")
                .query(Integer.class)
                .single();
    }

    /// Decided requests, the latest first.
    List<Unlock> decided(int most) {
        return sql.sql(SELECT + "where state <> 'asked' order by coalesce(decided_at, asked_at) desc limit :most")
                .param("most", most)
                .query(UnlockRows::row)
                .list();
    }

    /// What a person has asked for on a page since a moment, or may still use.
    List<Unlock> ofPage(UUID person, UUID course, LocalDate from, LocalDate to, Instant since) {
        return sql.sql(SELECT + """
                        where person = :person and course = :course and starts_on <= :to and ends_on >= :from
                          and (state = 'asked' or state = 'refused' and decided_at >= :since
                               or state = 'granted' and open_until >= :since)
                        order by number
                        """)
                .param("person", person)
                .param("course", course)
                .param("from", from)
                .param("to", to)
                .param("since", stored(since))
                .query(UnlockRows::row)
                .list();
    }

    /// @return whether it was still waiting, and as the one who decides has seen it
    boolean decide(
            UnlockId id, UnlockState state, UUID by, Instant now, String words, @Nullable Instant until, long seen) {
        return sql.sql("""
                        update closing_unlock
                        set state = :state, decided_by = :by, decided_at = :now, words = :words, open_until = :until,
                            version = version + 1
                        where id = :id and state = 'asked' and version = :seen
                        """)
                        .param("state", state.stored())
                        .param("by", by)
                        .param("now", stored(now))
                        .param("words", words)
                        .param("until", until == null ? null : stored(until), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("id", id.value())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    /// @return whether it was open
    boolean end(UnlockId id, UUID by, Instant now) {
        return sql.sql("""
                        update closing_unlock set ended_by = :by, ended_at = :now, version = version + 1
                        where id = :id and state = 'granted' and ended_at is null and open_until > :now
                        """)
                        .param("by", by)
                        .param("now", stored(now))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /// The months with requests, the latest first, a year of them at most.
    List<UnlockMonth> months(ZoneId zone) {
        return sql.sql("""
                        select date_trunc('month', asked_at at time zone :zone)::date as month,
                               count(*) as asked,
                               count(*) filter (where state = 'granted') as granted,
                               count(*) filter (where state = 'refused') as refused,
                               count(*) filter (where state = 'withdrawn') as withdrawn,
                               coalesce(avg(extract(epoch from decided_at - asked_at) / 60)
                                   filter (where state in ('granted', 'refused')), 0) as minutes
                        from closing_unlock
                        group by 1
                        order by 1 desc
                        limit 12
                        """)
                .param("zone", zone.getId())
                .query((row, _) -> new UnlockMonth(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getInt("asked"),
                        row.getInt("granted"),
                        row.getInt("refused"),
                        row.getInt("withdrawn"),
                        (int) Math.round(row.getDouble("minutes"))))
                .list();
    }

    private static Unlock row(ResultSet row, int number) throws SQLException {
        return new Unlock(
                new UnlockId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                row.getObject("person", UUID.class),
                row.getObject("course", UUID.class),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("lesson", UUID.class),
                row.getObject("pupil", UUID.class),
                row.getString("reason"),
                Objects.requireNonNull(moment(row, "asked_at")),
                UnlockState.of(row.getString("state")),
                row.getObject("decided_by", UUID.class),
                moment(row, "decided_at"),
                row.getString("words"),
                moment(row, "open_until"),
                moment(row, "ended_at"),
                row.getLong("version"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime stored(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
