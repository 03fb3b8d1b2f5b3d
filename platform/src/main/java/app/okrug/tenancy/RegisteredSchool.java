package app.okrug.tenancy;

import app.okrug.migrations.SchoolSchema;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// A school as the registry knows it.
///
/// @param code short name in addresses and logins, `14` or `licey-69`
/// @param preset the regulation it started from
/// @param zone its clock: lessons and deadlines are told by it
/// @param database where it lives, by the name the configuration uses
/// @param schemaVersion how far its schema has come; null until it is made
/// @param failure why it is in state `FAILED`; null otherwise
/// @param reason the office's words to the people of the school about its state; empty when there are none
public record RegisteredSchool(
        SchoolId id,
        String code,
        String name,
        SchoolState state,
        String preset,
        ZoneId zone,
        String database,
        SchoolSchema schema,
        @Nullable String schemaVersion,
        @Nullable String failure,
        Instant createdAt,
        String reason) {

    /// The same school as if it stood elsewhere.
    RegisteredSchool as(SchoolState other) {
        return new RegisteredSchool(
                id, code, name, other, preset, zone, database, schema, schemaVersion, failure, createdAt, reason);
    }

    /// The same school as if its data lay in another schema.
    RegisteredSchool in(SchoolSchema other) {
        return new RegisteredSchool(
                id, code, name, state, preset, zone, database, other, schemaVersion, failure, createdAt, reason);
    }
}
