package app.okrug.identity.tokens;

import app.okrug.database.ControlPlane;
import app.okrug.tenancy.SchoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// All programs of a school at once, for its archive. Asks for no right: who takes the archive has been asked. A school
/// that is brought back lets its programs in anew, for their secrets are kept by nobody but themselves.
@Component
public class SchoolPrograms {

    private final ControlPlane control;

    SchoolPrograms(ControlPlane control) {
        this.control = control;
    }

    /// Those that are or were let in, in the order in which they were.
    public List<SchoolProgram> of(SchoolId school) {
        return control.sql()
                .sql("""
                        select id, person_id, name, made_by, made_at, expires_at, last_used_at, ended_at
                        from identity_api_client where school_id = ? order by made_at, id
                        """)
                .param(school.value())
                .query(SchoolPrograms::program)
                .list();
    }

    private static SchoolProgram program(ResultSet row, int number) throws SQLException {
        return new SchoolProgram(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                row.getObject("made_by", UUID.class),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                moment(row, "last_used_at"),
                moment(row, "ended_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
