package app.okrug.billing;

import app.okrug.database.ControlPlane;
import app.okrug.overview.Headcount;
import app.okrug.tenancy.SchoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How many pupils each school had, month by month.
@Component
class UsageTable {

    private final ControlPlane control;

    UsageTable(ControlPlane control) {
        this.control = control;
    }

    /// Takes what schools have published into the months in which they did. A later count of the month wins; months
    /// that are over get no more of them, and so stay as they are.
    void take(List<Headcount> counts, ZoneId zone) {
        control.sql()
                .sql("""
                        insert into billing_usage as u (school, month, pupils, counted_at)
                        select school, month, pupils, counted_at
                        from unnest(cast(? as uuid[]), cast(? as date[]), cast(? as integer[]),
                            cast(? as timestamptz[])) as counted (school, month, pupils, counted_at)
                        on conflict (school, month) do update set pupils = excluded.pupils,
                            counted_at = excluded.counted_at
                        where u.counted_at < excluded.counted_at
                        """)
                .param(1, counts.stream().map(one -> one.school().value()).toArray(UUID[]::new))
                .param(
                        2,
                        counts.stream()
                                .map(one -> LocalDate.ofInstant(one.publishedAt(), zone)
                                        .withDayOfMonth(1)
                                        .toString())
                                .toArray(String[]::new))
                .param(3, counts.stream().map(Headcount::pupils).toArray(Integer[]::new))
                .param(
                        4,
                        counts.stream()
                                .map(one -> OffsetDateTime.ofInstant(one.publishedAt(), ZoneOffset.UTC)
                                        .toString())
                                .toArray(String[]::new))
                .update();
    }

    /// How many pupils each school has by its latest month.
    Map<SchoolId, Integer> latest() {
        return read("select distinct on (school) school, pupils from billing_usage order by school, month desc", null);
    }

    /// How many pupils each school had in a month, or in the latest month before it that has a count.
    Map<SchoolId, Integer> upTo(YearMonth month) {
        return read("""
                select distinct on (school) school, pupils from billing_usage
                where month <= ? order by school, month desc
                """, month.atDay(1));
    }

    /// The months of the schools of a contract, the latest first.
    List<UsageLine> lines(ContractId contract) {
        return control.sql()
                .sql("""
                        select u.month, s.name, u.pupils, u.counted_at
                        from billing_contract_school c
                        join tenancy_school s on s.id = c.school
                        join billing_usage u on u.school = c.school
                        where c.contract = ?
                        order by u.month desc, s.code
                        limit 500
                        """)
                .param(contract.value())
                .query((row, _) -> new UsageLine(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getString("name"),
                        row.getInt("pupils"),
                        row.getObject("counted_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /// The schools that some contract serves.
    Set<SchoolId> served() {
        return control
                .sql()
                .sql("select school from billing_contract_school")
                .query((row, _) -> new SchoolId(row.getObject("school", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private Map<SchoolId, Integer> read(String query, @Nullable LocalDate month) {
        var found = new HashMap<SchoolId, Integer>();
        var statement = control.sql().sql(query);
        (month == null ? statement : statement.param(month)).query(row -> {
            put(found, row);
        });
        return found;
    }

    private static void put(Map<SchoolId, Integer> found, ResultSet row) throws SQLException {
        found.put(new SchoolId(row.getObject("school", UUID.class)), row.getInt("pupils"));
    }
}
