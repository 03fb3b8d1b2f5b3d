package app.okrug.closing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the book from the tables.
@Repository
class BookRows {

    private final JdbcClient sql;

    BookRows(JdbcClient sql) {
        this.sql = sql;
    }

    /// How often anything was closed or opened so far.
    long number() {
        return sql.sql("select number from closing_gate where id = 1")
                .query(Long.class)
                .single();
    }

    void count() {
        sql.sql("update closing_gate set number = number + 1 where id = 1").update();
    }

    Book read(long number, Instant now) {
        return new Book(number, closed(), open(now));
    }

    /// A teacher's courses are those he has ever taught: who kept the page then must not write in it now.
    private List<ClosedStretch> closed() {
        return sql.sql("""
                        select p.title, p.starts_on, p.ends_on, p.parallels, p.school_class, p.classes, p.closes_at,
                               p.order_number, p.order_date,
                               case when p.course is not null then array[p.course]
                                    when p.teacher is not null then coalesce(t.courses, array[]::uuid[]) end as courses
                        from closing_place p
                        left join (
                            select person, array_agg(distinct course) as courses
                            from curriculum_course_teacher
                            group by person) t on t.person = p.teacher
                        where p.opened_at is null
                        order by p.closes_at
                        """).query(BookRows::stretch).list();
    }

    private List<OpenPlace> open(Instant now) {
        return sql.sql("""
                        select number, person, course, starts_on, ends_on, lesson, pupil, decided_at, open_until
                        from closing_unlock
                        where state = 'granted' and ended_at is null and open_until > :now
                        """)
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .query(BookRows::place)
                .list();
    }

    private static ClosedStretch stretch(ResultSet row, int number) throws SQLException {
        return new ClosedStretch(
                row.getString("title"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                Arrays.stream((Object[]) row.getArray("parallels").getArray())
                        .map(parallel -> ((Number) parallel).intValue())
                        .collect(Collectors.toUnmodifiableSet()),
                row.getObject("school_class", UUID.class),
                ids(row, "classes"),
                ids(row, "courses"),
                moment(row, "closes_at"),
                row.getString("order_number"),
                row.getObject("order_date", LocalDate.class));
    }

    private static @Nullable Set<UUID> ids(ResultSet row, String column) throws SQLException {
        var ids = row.getArray(column);
        return ids == null ? null : Set.of((UUID[]) ids.getArray());
    }

    private static OpenPlace place(ResultSet row, int number) throws SQLException {
        return new OpenPlace(
                row.getLong("number"),
                row.getObject("person", UUID.class),
                row.getObject("course", UUID.class),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("lesson", UUID.class),
                row.getObject("pupil", UUID.class),
                moment(row, "decided_at"),
                moment(row, "open_until"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
