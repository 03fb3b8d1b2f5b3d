package app.okrug.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The table of what was done by which right.
@Component
@Transactional
class UseRows {

    /// How long they are kept.
    static final int DAYS = 30;

    private final JdbcTemplate batches;
    private final JdbcClient sql;

    UseRows(JdbcTemplate batches, JdbcClient sql) {
        this.batches = batches;
        this.sql = sql;
    }

    /// Adds up with what other nodes have written. In the order of ids, so that nodes do not wait for each other in a
    /// ring.
    void add(List<Use> uses) {
        batches.batchUpdate(
                """
                insert into access_decision
                    (id, on_day, person, category, right_code, course, school_class, parallel, object_day, pupil, lesson,
                     member, allowed, times, last_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set
                    allowed = excluded.allowed,
                    times = access_decision.times + excluded.times,
                    last_at = excluded.last_at
                """,
                uses.stream()
                        .sorted(Comparator.comparing(Use::id))
                        .map(UseRows::columns)
                        .toList());
    }

    /// What was done by any of the rights, the latest first.
    ///
    /// @param category of those who did it
    /// @param persons only theirs; empty for all of the category
    List<Use> of(Collection<Right> rights, Category category, Collection<PersonId> persons, int most) {
        return sql
                .sql("""
                        select * from access_decision
                        where right_code = any (?) and category = ? and (? or person = any (?))
                        order by last_at desc
                        limit ?
                        """)
                .params(Arrays.asList(
                        rights.stream().map(Right::name).toArray(String[]::new),
                        category.name(),
                        persons.isEmpty(),
                        persons.stream().map(PersonId::value).toArray(UUID[]::new),
                        most))
                .query(UseRows::use)
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /// Removes what is older than it is kept.
    void purge(LocalDate today) {
        sql.sql("delete from access_decision where on_day < ?")
                .param(today.minusDays(DAYS))
                .update();
    }

    private static @Nullable Object[] columns(Use use) {
        var target = use.target();
        return new @Nullable Object[] {
            use.id(),
            use.day(),
            use.person().value(),
            use.category().name(),
            use.right().name(),
            target.course(),
            target.classId(),
            target.parallel(),
            target.day(),
            target.pupil(),
            target.lesson(),
            target.member(),
            use.allowed(),
            use.times(),
            OffsetDateTime.ofInstant(use.last(), ZoneOffset.UTC)
        };
    }

    /// A right that the program no longer knows can no longer change.
    private static Optional<Use> use(ResultSet row, int number) throws SQLException {
        var code = row.getString("right_code");
        if (Arrays.stream(Right.values()).noneMatch(right -> right.name().equals(code))) {
            return Optional.empty();
        }
        return Optional.of(new Use(
                row.getObject("on_day", LocalDate.class),
                new PersonId(row.getObject("person", UUID.class)),
                Category.valueOf(row.getString("category")),
                Right.valueOf(code),
                new Target(
                        row.getObject("course", UUID.class),
                        row.getObject("school_class", UUID.class),
                        row.getObject("parallel", Integer.class),
                        row.getObject("object_day", LocalDate.class),
                        row.getObject("pupil", UUID.class),
                        row.getObject("lesson", UUID.class),
                        row.getBoolean("member")),
                row.getBoolean("allowed"),
                row.getInt("times"),
                row.getObject("last_at", OffsetDateTime.class).toInstant()));
    }
}
