package app.okrug.identity.tokens;

import app.okrug.access.PersonId;
import app.okrug.database.ControlPlane;
import app.okrug.tenancy.SchoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// The table of programs that read by themselves, in the control plane: who shows a token belongs to no school yet.
@Repository
class ApiClientRows {

    private static final String COLUMNS = """
            select id, school_id, person_id, name, made_at, expires_at, last_used_at, ended_at from identity_api_client
            """;

    private final ControlPlane control;

    ApiClientRows(ControlPlane control) {
        this.control = control;
    }

    /// A stored program.
    record Row(
            ApiClientId id,
            SchoolId school,
            PersonId person,
            String name,
            Instant made,
            Instant expires,
            @Nullable Instant lastUsed,
            @Nullable Instant ended) {

        boolean active(Instant now) {
            return ended == null && now.isBefore(expires);
        }
    }

    void add(Row row, UUID madeBy) {
        control.sql()
                .sql("""
                        insert into identity_api_client
                            (id, school_id, person_id, name, made_by, made_at, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        row.id().value(),
                        row.school().value(),
                        row.person().value(),
                        row.name(),
                        madeBy,
                        moment(row.made()),
                        moment(row.expires()))
                .update();
    }

    /// Those of a school, the newest first, five hundred at most.
    List<Row> ofSchool(SchoolId school) {
        return control.sql()
                .sql(COLUMNS + "where school_id = ? order by made_at desc limit 500")
                .param(school.value())
                .query(ApiClientRows::row)
                .list();
    }

    Optional<Row> find(ApiClientId id) {
        return control.sql()
                .sql(COLUMNS + "where id = ?")
                .param(id.value())
                .query(ApiClientRows::row)
                .optional();
    }

    /// Ends it, and lets the authorization server forget it.
    void end(ApiClientId id, Instant now) {
        control.inTransaction(() -> {
            control.sql()
                    .sql("update identity_api_client set ended_at = ? where id = ? and ended_at is null")
                    .params(moment(now), id.value())
                    .update();
            control.sql()
                    .sql("delete from oauth2_registered_client where id = ?")
                    .param(id.value().toString())
                    .update();
        });
    }

    void used(ApiClientId id, Instant now) {
        control.sql()
                .sql("update identity_api_client set last_used_at = ? where id = ?")
                .params(moment(now), id.value())
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new ApiClientId(row.getObject("id", UUID.class)),
                new SchoolId(row.getObject("school_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                instant(row, "last_used_at"),
                instant(row, "ended_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime moment(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
