package app.okrug.archive;

import app.okrug.database.ControlPlane;
import app.okrug.identity.SchoolMember;
import app.okrug.migrations.SchoolSchema;
import app.okrug.tenancy.SchoolId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The list of the schemas beside those in which schools work, each with the memberships of its moment.
@Component
class BesideRows {

    private final ControlPlane control;
    private final JsonMapper json;

    BesideRows(ControlPlane control, JsonMapper json) {
        this.control = control;
        this.json = json;
    }

    void add(SchoolId school, Beside beside, List<SchoolMember> members, @Nullable UUID account) {
        control.sql()
                .sql("""
                        insert into archive_beside
                            (id, school, schema_name, state, schema_version, as_of, members, account, made_at)
                        values (?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?)
                        """)
                .params(Arrays.asList(
                        beside.id().value(),
                        school.value(),
                        beside.schema().name(),
                        beside.state().stored(),
                        beside.schemaVersion(),
                        ArchiveRows.stamp(beside.asOf()),
                        json.writeValueAsString(members),
                        account,
                        ArchiveRows.stamp(beside.madeAt())))
                .update();
    }

    void ready(BesideId id, List<SchoolMember> members) {
        control.sql()
                .sql("update archive_beside set state = 'ready', members = cast(? as jsonb) where id = ?")
                .params(json.writeValueAsString(members), id.value())
                .update();
    }

    void remove(BesideId id) {
        control.sql()
                .sql("delete from archive_beside where id = ?")
                .param(id.value())
                .update();
    }

    /// Those of a school, the latest first.
    List<Beside> of(SchoolId school) {
        return control.sql()
                .sql("""
                        select id, schema_name, state, schema_version, as_of, made_at
                        from archive_beside where school = ? order by made_at desc, id
                        """)
                .param(school.value())
                .query((row, _) -> new Beside(
                        new BesideId(row.getObject("id", UUID.class)),
                        new SchoolSchema(row.getString("schema_name")),
                        BesideState.of(row.getString("state")),
                        row.getString("schema_version"),
                        instant(row.getObject("as_of", OffsetDateTime.class)),
                        instant(row.getObject("made_at", OffsetDateTime.class))))
                .list();
    }

    List<SchoolMember> members(BesideId id) {
        return json.readValue(
                control.sql()
                        .sql("select members::text from archive_beside where id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single(),
                new TypeReference<>() {});
    }

    private static Instant instant(OffsetDateTime stored) {
        return stored.toInstant();
    }
}
