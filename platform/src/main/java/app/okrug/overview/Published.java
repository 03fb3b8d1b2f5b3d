package app.okrug.overview;

import app.okrug.database.ControlPlane;
import app.okrug.tenancy.SchoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Where the published sums lie: in the control plane, where the office may read.
@Component
class Published {

    private final ControlPlane control;
    private final JsonMapper json;

    /// The latest publication of a school.
    ///
    /// @param at null when its first one has not come to its end
    record Latest(int pupils, int readers, @Nullable Instant at) {}

    Published(ControlPlane control, JsonMapper json) {
        this.control = control;
        this.json = json;
    }

    /// Takes the publication of a school upon this node; false when another one has done so since a moment.
    boolean claim(SchoolId school, Instant since, Instant now) {
        return control.sql()
                        .sql("""
                                insert into overview_publication as p (school, claimed_at) values (?, ?)
                                on conflict (school) do update set claimed_at = excluded.claimed_at
                                where p.claimed_at < ?
                                """)
                        .params(school.value(), stamp(now), stamp(since))
                        .update()
                == 1;
    }

    /// Puts what was counted in the place of what was published for these days before.
    void put(SchoolId school, Counted counted, LocalDate from, Instant now) {
        var rows = counted.days().stream().map(Published::row).toList();
        control.inTransaction(() -> {
            control.sql()
                    .sql("""
                            insert into overview_publication as p (school, claimed_at, published_at, pupils, readers)
                            values (:school, :now, :now, :pupils, :readers)
                            on conflict (school) do update set published_at = excluded.published_at,
                                pupils = excluded.pupils, readers = excluded.readers
                            """)
                    .param("school", school.value())
                    .param("now", stamp(now))
                    .param("pupils", counted.pupils())
                    .param("readers", counted.readers())
                    .update();
            control.sql()
                    .sql("delete from overview_day where school = ? and day >= ?")
                    .params(school.value(), from)
                    .update();
            control.sql()
                    .sql("""
                            insert into overview_day (school, day, lessons, written, punctual, seats, missed, marks)
                            select :school, day, lessons, written, punctual, seats, missed, marks
                            from jsonb_to_recordset(cast(:rows as jsonb)) as counted(day date, lessons integer,
                                written integer, punctual integer, seats integer, missed integer, marks integer)
                            """)
                    .param("school", school.value())
                    .param("rows", json.writeValueAsString(rows))
                    .update();
        });
    }

    private static Map<String, Object> row(DaySums day) {
        var sums = day.sums();
        return Map.of(
                "day", day.day().toString(),
                "lessons", sums.lessons(),
                "written", sums.written(),
                "punctual", sums.punctual(),
                "seats", sums.seats(),
                "missed", sums.missed(),
                "marks", sums.marks());
    }

    /// The sums of all schools together, day by day.
    List<DaySums> days(LocalDate from, LocalDate to) {
        return control.sql()
                .sql("""
                        select day, sum(lessons) as lessons, sum(written) as written, sum(punctual) as punctual,
                            sum(seats) as seats, sum(missed) as missed, sum(marks) as marks
                        from overview_day where day between ? and ? group by day order by day
                        """)
                .params(from, to)
                .query((row, _) -> new DaySums(row.getObject("day", LocalDate.class), sums(row)))
                .list();
    }

    /// The sums of each school.
    Map<SchoolId, Sums> schools(LocalDate from, LocalDate to) {
        var found = new HashMap<SchoolId, Sums>();
        control.sql().sql("""
                        select school, sum(lessons) as lessons, sum(written) as written, sum(punctual) as punctual,
                            sum(seats) as seats, sum(missed) as missed, sum(marks) as marks
                        from overview_day where day between ? and ? group by school
                        """).params(from, to).query(row -> {
            found.put(new SchoolId(row.getObject("school", UUID.class)), sums(row));
        });
        return found;
    }

    Map<SchoolId, Latest> latest() {
        var found = new HashMap<SchoolId, Latest>();
        control.sql()
                .sql("select school, pupils, readers, published_at from overview_publication")
                .query(row -> {
                    var at = row.getObject("published_at", OffsetDateTime.class);
                    found.put(
                            new SchoolId(row.getObject("school", UUID.class)),
                            new Latest(
                                    row.getInt("pupils"), row.getInt("readers"), at == null ? null : at.toInstant()));
                });
        return found;
    }

    private static Sums sums(ResultSet row) throws SQLException {
        return new Sums(
                row.getLong("lessons"),
                row.getLong("written"),
                row.getLong("punctual"),
                row.getLong("seats"),
                row.getLong("missed"),
                row.getLong("marks"));
    }

    private static OffsetDateTime stamp(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
