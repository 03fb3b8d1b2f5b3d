package app.okrug.openings;

import app.okrug.database.ControlPlane;
import app.okrug.jobs.JobId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Where lists of schools are written down: in the control plane, since their schools are not there yet.
@Component
class ListTable {

    private static final Duration CLAIM = Duration.ofMinutes(1);

    private final ControlPlane control;
    private final JsonMapper json;

    ListTable(ControlPlane control, JsonMapper json) {
        this.control = control;
        this.json = json;
    }

    void add(ListId list, String fileName, List<SchoolRow> rows, UUID by, Instant now) {
        var lines = rows.stream().map(row -> line(list, row)).toList();
        control.inTransaction(() -> {
            control.sql()
                    .sql("insert into openings_list (id, file_name, created_by, created_at) values (?, ?, ?, ?)")
                    .params(list.value(), fileName, by, stamp(now))
                    .update();
            control.sql().sql("""
                            insert into openings_line (list, number, code, name, preset, time_zone, family_name,
                                given_name, patronymic, phone, email, faults, state)
                            select list, number, code, name, preset, time_zone, family_name, given_name, patronymic,
                                phone, email, faults, state
                            from jsonb_to_recordset(cast(? as jsonb)) as line(list uuid, number integer, code text,
                                name text, preset text, time_zone text, family_name text, given_name text,
                                patronymic text, phone text, email text, faults jsonb, state text)
                            """).param(json.writeValueAsString(lines)).update();
        });
    }

    private static Map<String, Object> line(ListId list, SchoolRow row) {
        var line = new HashMap<String, Object>();
        line.put("list", list.value());
        line.put("number", row.number());
        line.put("code", row.code());
        line.put("name", row.name());
        line.put("preset", row.preset());
        line.put("time_zone", row.zone());
        line.put("family_name", row.familyName());
        line.put("given_name", row.givenName());
        line.put("patronymic", row.patronymic());
        line.put("phone", row.phone());
        line.put("email", row.email());
        line.put("faults", row.faults());
        line.put("state", (row.faults().isEmpty() ? LineState.WAITING : LineState.FAULTY).stored());
        return line;
    }

    /// The latest lists, the newest first.
    List<SchoolList> latest(int most) {
        return lists("order by created_at desc limit :most")
                .param("most", most)
                .query(this::list)
                .list();
    }

    Optional<SchoolList> find(ListId list) {
        return lists("where id = :id")
                .param("id", list.value())
                .query(this::list)
                .optional();
    }

    private JdbcClient.StatementSpec lists(String condition) {
        return control.sql().sql("""
                select id, file_name, draft, job, created_at, (
                    select jsonb_object_agg(state, lines)
                    from (select state, count(*) as lines from openings_line where list = openings_list.id
                        group by state) as counted) as counts
                from openings_list
                """ + condition);
    }

    private SchoolList list(ResultSet row, int number) throws SQLException {
        var counts = new EnumMap<LineState, Integer>(LineState.class);
        json.readValue(row.getString("counts"), new TypeReference<Map<String, Integer>>() {})
                .forEach((state, lines) -> counts.put(LineState.of(state), lines));
        var job = row.getObject("job", UUID.class);
        return new SchoolList(
                new ListId(row.getObject("id", UUID.class)),
                row.getString("file_name"),
                row.getBoolean("draft"),
                job == null ? null : new JobId(job),
                counts,
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    /// Claims a list for a start; false when somebody else has just done so.
    ///
    /// @param seen the job whose end was seen; null when there was none
    boolean claim(ListId list, @Nullable JobId seen, boolean draft, Instant now) {
        return control.sql()
                        .sql("""
                                update openings_list
                                set job = null, claimed_at = :now, draft = :draft, version = version + 1
                                where id = :id and job is not distinct from cast(:job as uuid)
                                    and (job is not null or claimed_at is null or claimed_at < :stale)
                                """)
                        .param("now", stamp(now))
                        .param("draft", draft)
                        .param("id", list.value())
                        .param("job", seen == null ? null : seen.value())
                        .param("stale", stamp(now.minus(CLAIM)))
                        .update()
                == 1;
    }

    void started(ListId list, JobId job) {
        control.sql()
                .sql("update openings_list set job = ?, version = version + 1 where id = ?")
                .params(job.value(), list.value())
                .update();
    }

    /// Forgets a list from which nothing has been opened; false when something has.
    boolean discard(ListId list) {
        return control.sql().sql("""
                                delete from openings_list
                                where id = ? and not exists (
                                    select from openings_line where list = id and state in ('opening', 'done'))
                                """).param(list.value()).update() == 1;
    }

    private static OffsetDateTime stamp(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
