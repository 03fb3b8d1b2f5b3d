package app.okrug.jobs;

import app.okrug.database.ControlPlane;
import app.okrug.language.Sentence;
import app.okrug.tenancy.SchoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Where jobs are written down. In the control plane, so that a job is seen from every node and before its school
/// exists.
@Component
class JobTable {

    private static final String COLUMNS = """
            id, kind, state, done, total, step, outcome::text as outcome, failure, started_by, created_at, changed_at""";

    private final ControlPlane control;
    private final JsonMapper json;

    JobTable(ControlPlane control, JsonMapper json) {
        this.control = control;
        this.json = json;
    }

    void add(JobId job, @Nullable SchoolId school, String kind, int total, @Nullable UUID startedBy, Instant now) {
        control.sql()
                .sql("""
                        insert into jobs_job (id, school, kind, state, total, started_by, created_at, changed_at)
                        values (:id, :school, :kind, 'waiting', :total, :startedBy, :now, :now)
                        """)
                .param("id", job.value())
                .param("school", school == null ? null : school.value())
                .param("kind", kind)
                .param("total", total)
                .param("startedBy", startedBy)
                .param("now", stamp(now))
                .update();
    }

    /// Begins a job that waits, if fewer of its school run than may at once. Two nodes that want to do so at one moment
    /// do it after each other.
    Beginning begin(JobId job, SchoolId school, int most, Instant now) {
        return control.inTransaction(() -> {
            control.sql()
                    .sql("select pg_advisory_xact_lock(hashtext('jobs'), hashtext(?)) is null as held")
                    .param(school.toString())
                    .query((row, _) -> row.getBoolean("held"))
                    .single();
            var state = control.sql()
                    .sql("""
                            select coalesce((select state from jobs_job where id = :id), '') as state,
                                (select count(*) from jobs_job where school = :school and state = 'running') as running
                            """)
                    .param("id", job.value())
                    .param("school", school.value())
                    .query((row, _) -> new Beside(row.getString("state"), row.getInt("running")))
                    .single();
            if (!state.state().equals(JobState.WAITING.stored())) {
                return Beginning.GONE;
            }
            if (state.running() >= most) {
                return Beginning.NO_ROOM;
            }
            control.sql()
                    .sql("update jobs_job set state = 'running', changed_at = ? where id = ? and state = 'waiting'")
                    .params(stamp(now), job.value())
                    .update();
            return Beginning.BEGUN;
        });
    }

    /// How a job stands among those of its school.
    private record Beside(String state, int running) {}

    /// How many jobs of a school wait for their turn.
    int waiting(SchoolId school) {
        return control.sql()
                .sql("select count(*) as jobs from jobs_job where school = ? and state = 'waiting'")
                .param(school.value())
                .query((row, _) -> row.getInt("jobs"))
                .single();
    }

    /// How many jobs of each school run or wait.
    Map<SchoolId, Integer> open() {
        var found = new HashMap<SchoolId, Integer>();
        control.sql().sql("""
                        select school, count(*) as jobs from jobs_job
                        where state in ('waiting', 'running') and school is not null group by school
                        """).query(row -> {
            found.put(new SchoolId(row.getObject("school", UUID.class)), row.getInt("jobs"));
        });
        return found;
    }

    void progressed(JobId job, int done, int total, @Nullable Sentence step, Instant now) {
        control.sql()
                .sql("""
                        update jobs_job set state = 'running', done = :done, total = :total, step = :step,
                            changed_at = :now
                        where id = :id and state in ('waiting', 'running')
                        """)
                .param("id", job.value())
                .param("done", done)
                .param("total", total)
                .param("step", step == null ? "" : json.writeValueAsString(step))
                .param("now", stamp(now))
                .update();
    }

    void ended(JobId job, @Nullable Object outcome, @Nullable Sentence failure, Instant now) {
        control.sql()
                .sql("""
                        update jobs_job
                        set state = :state, outcome = cast(:outcome as jsonb), failure = :failure, changed_at = :now,
                            done = case when :state = 'done' then total else done end
                        where id = :id and state in ('waiting', 'running')
                        """)
                .param("id", job.value())
                .param("state", (failure == null ? JobState.DONE : JobState.FAILED).stored())
                .param("outcome", outcome == null ? null : json.writeValueAsString(outcome))
                .param("failure", failure == null ? null : json.writeValueAsString(failure))
                .param("now", stamp(now))
                .update();
    }

    /// Says that the jobs are still being worked on.
    void alive(Collection<JobId> jobs, Instant now) {
        control.sql()
                .sql("update jobs_job set changed_at = ? where id = any(?) and state in ('waiting', 'running')")
                .param(1, stamp(now))
                .param(2, jobs.stream().map(JobId::value).toArray(UUID[]::new))
                .update();
    }

    /// Ends the jobs of which nothing has been heard since a moment: the node that ran them is gone.
    int abandon(Instant unheardSince, Sentence failure, Instant now) {
        return control.sql()
                .sql("""
                        update jobs_job set state = 'failed', failure = ?, changed_at = ?
                        where state in ('waiting', 'running') and changed_at < ?
                        """)
                .param(1, json.writeValueAsString(failure))
                .param(2, stamp(now))
                .param(3, stamp(unheardSince))
                .update();
    }

    Optional<Job> find(JobId job, @Nullable SchoolId school) {
        return select("id = :id and school is not distinct from :school", school)
                .param("id", job.value())
                .query(this::job)
                .optional();
    }

    List<Job> latest(String kind, int most, @Nullable SchoolId school) {
        return select("""
                        kind = :kind and school is not distinct from :school
                        order by created_at desc limit :most""", school)
                .param("kind", kind)
                .param("most", most)
                .query(this::job)
                .list();
    }

    private JdbcClient.StatementSpec select(String condition, @Nullable SchoolId school) {
        return control.sql()
                .sql("select " + COLUMNS + " from jobs_job where "
                        + condition.replace(":school", "cast(:school as uuid)"))
                .param("school", school == null ? null : school.value());
    }

    private Job job(ResultSet row, int number) throws SQLException {
        return new Job(
                new JobId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                JobState.of(row.getString("state")),
                row.getInt("done"),
                row.getInt("total"),
                sentence(row.getString("step")),
                row.getString("outcome"),
                sentence(row.getString("failure")),
                row.getObject("started_by", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private @Nullable Sentence sentence(@Nullable String stored) {
        return stored == null || stored.isEmpty() ? null : json.readValue(stored, Sentence.class);
    }

    private static OffsetDateTime stamp(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
