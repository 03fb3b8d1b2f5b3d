package app.okrug.quotas;

import app.okrug.database.ControlPlane;
import app.okrug.tenancy.SchoolId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Calls by programs, written down by school and hour.
@Component
class CallTable {

    private final ControlPlane control;

    /// Calls of the running hour, and of the running day of the school's clock.
    record Now(long hour, CallSum day) {

        static final Now NOTHING = new Now(0, CallSum.NONE);
    }

    CallTable(ControlPlane control) {
        this.control = control;
    }

    /// Adds what a node has counted. A school that is gone by now needs no count.
    void add(Map<SchoolId, Map<Instant, CallSum>> counted) {
        var schools = new ArrayList<UUID>();
        var hours = new ArrayList<String>();
        var calls = new ArrayList<Long>();
        var refused = new ArrayList<Long>();
        counted.forEach((school, sums) -> sums.forEach((hour, sum) -> {
            schools.add(school.value());
            hours.add(stamp(hour).toString());
            calls.add(sum.calls());
            refused.add(sum.refused());
        }));
        control.sql()
                .sql("""
                        insert into quotas_calls as q (school, hour, calls, refused)
                        select c.school, c.hour, c.calls, c.refused
                        from unnest(cast(? as uuid[]), cast(? as timestamptz[]), cast(? as bigint[]),
                            cast(? as bigint[])) as c (school, hour, calls, refused)
                        join tenancy_school s on s.id = c.school
                        order by c.school, c.hour
                        on conflict (school, hour) do update set calls = q.calls + excluded.calls,
                            refused = q.refused + excluded.refused
                        """)
                .param(1, schools.toArray(UUID[]::new))
                .param(2, hours.toArray(String[]::new))
                .param(3, calls.toArray(Long[]::new))
                .param(4, refused.toArray(Long[]::new))
                .update();
    }

    /// What these schools have called so far. Those that have not are missing.
    Map<SchoolId, Now> now(Collection<SchoolId> schools, Instant now) {
        return read(
                "and q.school = any(:schools)",
                schools.stream().map(SchoolId::value).toArray(UUID[]::new),
                now);
    }

    /// What each school has called so far. Those that have not are missing.
    Map<SchoolId, Now> now(Instant now) {
        return read("", new UUID[0], now);
    }

    private Map<SchoolId, Now> read(String condition, UUID[] schools, Instant now) {
        var found = new HashMap<SchoolId, Now>();
        var statement = control.sql()
                .sql("""
                        select q.school, coalesce(sum(q.calls) filter (where q.hour = :hour), 0) as in_hour,
                            coalesce(sum(q.calls) filter (where q.hour >= d.begins), 0) as in_day,
                            coalesce(sum(q.refused) filter (where q.hour >= d.begins), 0) as refused
                        from quotas_calls q
                        join tenancy_school s on s.id = q.school
                        cross join lateral (select date_trunc('day', cast(:now as timestamptz) at time zone s.time_zone)
                            at time zone s.time_zone as begins) d
                        where q.hour >= :since %s
                        group by q.school
                        """.formatted(condition))
                .param("hour", stamp(CallWindow.of(now, ZoneOffset.UTC).hour()))
                .param("now", stamp(now))
                .param("since", stamp(now).minusHours(25));
        (condition.isEmpty() ? statement : statement.param("schools", schools)).query(row -> {
            found.put(
                    new SchoolId(row.getObject("school", UUID.class)),
                    new Now(row.getLong("in_hour"), new CallSum(row.getLong("in_day"), row.getLong("refused"))));
        });
        return found;
    }

    /// The calls of all schools, day by day of one clock. Days without any are missing.
    List<CallsOfDay> days(LocalDate from, ZoneId zone) {
        return control.sql()
                .sql("""
                        select cast(hour at time zone :zone as date) as day, sum(calls) as calls,
                            sum(refused) as refused
                        from quotas_calls where hour >= :from group by 1 order by 1
                        """)
                .param("zone", zone.getId())
                .param("from", stamp(from.atStartOfDay(zone).toInstant()))
                .query((row, _) -> new CallsOfDay(
                        row.getObject("day", LocalDate.class), row.getLong("calls"), row.getLong("refused")))
                .list();
    }

    void purge(Instant before) {
        control.sql()
                .sql("delete from quotas_calls where hour < ?")
                .param(stamp(before))
                .update();
    }

    private static OffsetDateTime stamp(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
