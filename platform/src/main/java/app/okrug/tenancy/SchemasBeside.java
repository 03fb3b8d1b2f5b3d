package app.okrug.tenancy;

import app.okrug.database.ControlPlane;
import app.okrug.database.Databases;
import app.okrug.migrations.SchoolSchema;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Schemas beside the one in which a school works: made, read, dropped, and taken into use. No lease of the
/// school ever leads there before that. Asks for no right: who lets it work has been asked.
@Component
public class SchemasBeside {

    private final SchemaMaking making;
    private final SchoolRegistry registry;
    private final SchoolCaches caches;
    private final CacheMessages messages;
    private final ControlPlane control;
    private final Databases databases;
    private final Clock clock;

    SchemasBeside(
            SchemaMaking making,
            SchoolRegistry registry,
            SchoolCaches caches,
            CacheMessages messages,
            ControlPlane control,
            Databases databases,
            Clock clock) {
        this.making = making;
        this.registry = registry;
        this.caches = caches;
        this.messages = messages;
        this.control = control;
        this.databases = databases;
        this.clock = clock;
    }

    /// A name for one more schema of a school. It does not come from anything that people type.
    public static SchoolSchema name(SchoolId school) {
        return new SchoolSchema("s_" + school.toString().replace("-", "") + "_"
                + UUID.randomUUID().toString().substring(0, 8));
    }

    /// Makes a schema of the school with everything that is put into it. A failure leaves nothing of it.
    public void make(RegisteredSchool school, SchoolSchema schema, Filling filling) {
        var beside = school.in(schema).as(SchoolState.DRAFT);
        try {
            making.make(beside);
            making.fill(beside, filling);
        } catch (SQLException failure) {
            drop(school, schema);
            throw new IllegalStateException("A schema beside that of " + school.code() + " could not be made", failure);
        } catch (RuntimeException failure) {
            drop(school, schema);
            throw failure;
        }
    }

    /// Reads one of them, in a transaction with the rights of that schema alone.
    public void read(RegisteredSchool school, SchoolSchema schema, Filling reading) {
        try {
            making.fill(school.in(schema).as(SchoolState.READ_ONLY), reading);
        } catch (SQLException failure) {
            throw new IllegalStateException("The schema " + schema.name() + " could not be read", failure);
        }
    }

    /// Schema and role are gone afterwards.
    ///
    /// @throws IllegalArgumentException when the school works in it
    public void drop(RegisteredSchool school, SchoolSchema schema) {
        if (registry.get(school.id()).schema().equals(schema)) {
            throw new IllegalArgumentException("The school " + school.code() + " works in " + schema.name());
        }
        try {
            making.drop(school.in(schema));
        } catch (SQLException failure) {
            throw new IllegalStateException("The schema " + schema.name() + " could not be dropped", failure);
        }
    }

    /// Whether somebody is writing in the schema in which the school works.
    public boolean written(RegisteredSchool school) {
        try (var connection = databases.access(school.database()).dataSource().getConnection();
                var asked = connection.prepareStatement("""
                        select exists (
                            select from pg_locks l join pg_class c on c.oid = l.relation
                                join pg_namespace n on n.oid = c.relnamespace
                                join pg_database d on d.oid = l.database
                            where n.nspname = ? and d.datname = current_database() and l.pid <> pg_backend_pid()
                                and l.mode <> 'AccessShareLock')
                        """)) {
            asked.setString(1, school.schema().name());
            try (var row = asked.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The locks of the school " + school.code() + " cannot be read", failure);
        }
    }

    /// Lets the school work in another schema from now on, on all nodes. In the caller's transaction of the
    /// control plane; what is remembered of the school is to be forgotten with [#swapped] when it is
    /// committed.
    ///
    /// @param seen the school as whoever decided has seen it: not to be changed by anybody
    /// @throws SchoolMoved when it stands elsewhere by now
    public void swap(RegisteredSchool seen, SchoolSchema to, String reason, @Nullable UUID account) {
        if (seen.state().writable()) {
            throw new SchoolMoved(seen.code(), seen.state());
        }
        var moved = control.sql()
                .sql("""
                        update tenancy_school set schema_name = ?, version = version + 1
                        where id = ? and schema_name = ? and state = ?
                        """)
                .params(
                        to.name(),
                        seen.id().value(),
                        seen.schema().name(),
                        seen.state().stored())
                .update();
        if (moved == 0) {
            throw new SchoolMoved(seen.code(), seen.state());
        }
        control.sql()
                .sql("""
                        insert into tenancy_school_step (id, school, from_state, to_state, reason, account, at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        UUID.randomUUID(),
                        seen.id().value(),
                        seen.state().stored(),
                        seen.state().stored(),
                        reason,
                        account,
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)))
                .update();
        messages.send(seen.id().toString());
    }

    /// After the commit of [#swap]: nothing that was remembered of the school holds any more, on any node.
    public void swapped(SchoolId school) {
        registry.forget(school);
        CurrentSchool.run(school, caches::changed);
    }
}
