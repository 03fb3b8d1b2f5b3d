package app.okrug.tenancy;

import app.okrug.database.ControlPlane;
import app.okrug.migrations.SchoolSchema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Which schools there are and where each one lives.
///
/// Entries are remembered for a short while, so that leasing a connection costs no query; a change is told to all nodes
/// through [CacheMessages].
@Component
public class SchoolRegistry {

    private static final Duration MEMORY = Duration.ofSeconds(30);
    private static final String COLUMNS = """
            id, code, name, state, preset, time_zone, database_name, schema_name, schema_version, failure, created_at,
            state_reason""";

    private final ControlPlane control;
    private final Clock clock;
    private final Map<SchoolId, Remembered> remembered = new ConcurrentHashMap<>();

    private record Remembered(RegisteredSchool school, Instant until) {}

    SchoolRegistry(ControlPlane control, Clock clock) {
        this.control = control;
        this.clock = clock;
    }

    /// @throws UnknownSchool when there is none of this id
    public RegisteredSchool get(SchoolId id) {
        var known = remembered.get(id);
        if (known != null && known.until().isAfter(clock.instant())) {
            return known.school();
        }
        var school = read(id).orElseThrow(() -> new UnknownSchool(id.toString()));
        remembered.put(id, new Remembered(school, clock.instant().plus(MEMORY)));
        return school;
    }

    /// The school in whose work the running thread is.
    public RegisteredSchool current() {
        return get(CurrentSchool.require());
    }

    /// The school in whose work the running thread is, if it is served now.
    ///
    /// @throws SchoolUnavailable when its data cannot be reached as it stands
    public RegisteredSchool served() {
        var school = current();
        if (!school.state().reachable()) {
            throw new SchoolUnavailable(school);
        }
        return school;
    }

    /// The school of this code, if registered.
    public Optional<RegisteredSchool> find(String code) {
        return control.sql()
                .sql("select " + COLUMNS + " from tenancy_school where code = ?")
                .param(code)
                .query(SchoolRegistry::school)
                .optional();
    }

    /// All schools, by code.
    public List<RegisteredSchool> all() {
        return control.sql()
                .sql("select " + COLUMNS + " from tenancy_school order by code")
                .query(SchoolRegistry::school)
                .list();
    }

    /// Schools whose schema is not of the given version: one query, however many schools there are.
    public List<RegisteredSchool> behind(String version) {
        return control.sql()
                .sql("select " + COLUMNS + """
                         from tenancy_school
                         where schema_version is distinct from ? and state not in ('creating', 'archived')
                         order by code
                        """)
                .param(version)
                .query(SchoolRegistry::school)
                .list();
    }

    void add(RegisteredSchool school) {
        control.sql()
                .sql("""
                        insert into tenancy_school
                            (id, code, name, state, preset, time_zone, database_name, schema_name, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        school.id().value(),
                        school.code(),
                        school.name(),
                        school.state().stored(),
                        school.preset(),
                        school.zone().getId(),
                        school.database(),
                        school.schema().name(),
                        OffsetDateTime.ofInstant(school.createdAt(), ZoneOffset.UTC))
                .update();
    }

    void remove(SchoolId id) {
        control.sql()
                .sql("delete from tenancy_school where id = ?")
                .param(id.value())
                .update();
        forget(id);
    }

    /// The schema has been made.
    void made(SchoolId id, SchoolState state, String version) {
        control.sql()
                .sql("update tenancy_school set state = ?, schema_version = ?, version = version + 1 where id = ?")
                .params(state.stored(), version, id.value())
                .update();
        forget(id);
    }

    /// The schema has been brought to a version. A school whose migration had failed goes back to where it stood then.
    void migrated(SchoolId id, String version) {
        control.sql().sql("""
                        update tenancy_school
                        set state = case when state = 'failed' then coalesce(failed_from, 'active') else state end,
                            schema_version = ?, failure = null, failed_from = null, version = version + 1
                        where id = ?
                        """).params(version, id.value()).update();
        forget(id);
    }

    /// Making or migrating it has failed; from where is kept.
    void failed(SchoolId id, @Nullable String failure) {
        control.sql().sql("""
                        update tenancy_school
                        set failed_from = case when state = 'failed' then failed_from else state end,
                            state = 'failed', failure = ?, version = version + 1
                        where id = ?
                        """).params(Arrays.asList(failure, id.value())).update();
        forget(id);
    }

    void forget(SchoolId id) {
        remembered.remove(id);
    }

    void forgetAll() {
        remembered.clear();
    }

    private Optional<RegisteredSchool> read(SchoolId id) {
        return control.sql()
                .sql("select " + COLUMNS + " from tenancy_school where id = ?")
                .param(id.value())
                .query(SchoolRegistry::school)
                .optional();
    }

    private static RegisteredSchool school(ResultSet row, int number) throws SQLException {
        return new RegisteredSchool(
                new SchoolId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                SchoolState.of(row.getString("state")),
                row.getString("preset"),
                ZoneId.of(row.getString("time_zone")),
                row.getString("database_name"),
                new SchoolSchema(row.getString("schema_name")),
                row.getString("schema_version"),
                row.getString("failure"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("state_reason"));
    }
}
