package app.okrug.tenancy;

import app.okrug.migrations.DatabaseAccess;
import app.okrug.migrations.SchoolSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Makes schemas of schools empty again: what a migration has put there stands there, and nothing else.
final class UsedSchemas {

    /// A school that holds more is left alone: emptying it would cost more than another one.
    private static final long LARGEST = 16L * 1024 * 1024;

    private static final String SHAPE = """
            select md5(string_agg(line, ' ' order by line)) from (
                select concat(relname, relkind, replace(coalesce(relacl::text, ''), ?, '')) as line
                from pg_class where relnamespace = ?::regnamespace
                union all
                select concat(relname, '.', attname, atttypid, attnotnull)
                from pg_attribute join pg_class on pg_class.oid = attrelid
                where relnamespace = ?::regnamespace and relkind = 'r' and attnum > 0
                union all
                select concat(conname, contype, convalidated) from pg_constraint where connamespace = ?::regnamespace
                union all
                select proname from pg_proc where pronamespace = ?::regnamespace) as lines
            """;

    private static final String EMPTYING = """
            do $do$
            declare
                one record;
            begin
                for one in
                    select oid, relkind, quote_ident(relname) as name from pg_class
                    where relnamespace = '{used}'::regnamespace and relkind in ('r', 'S')
                loop
                    if one.relkind = 'S' then
                        perform setval(one.oid::regclass, 1, false);
                    else
                        if pg_relation_size(one.oid) > 0 then
                            execute 'delete from {used}.' || one.name;
                        end if;
                        if one.name <> 'tenancy_identity'
                            and pg_relation_size(('{pattern}.' || one.name)::regclass) > 0
                        then
                            execute 'insert into {used}.' || one.name
                                || ' overriding system value select * from {pattern}.' || one.name;
                        end if;
                    end if;
                end loop;
            end $do$
            """;

    private final DatabaseAccess administrator;
    private final Supplier<SchoolSchema> making;
    private @Nullable Connection connection;
    private @Nullable SchoolSchema pattern;
    private String shape = "";

    /// @param administrator may do everything in the database
    /// @param making makes the schema of a school in which nobody ever works
    UsedSchemas(DatabaseAccess administrator, Supplier<SchoolSchema> making) {
        this.administrator = administrator;
        this.making = making;
    }

    /// Empties a schema and makes it that of a new school, with its role.
    ///
    /// @return false when a test has changed more than rows, so that the schema is of no more use
    boolean handOn(SchoolSchema used, SchoolSchema fresh, SchoolId school) throws SQLException {
        var model = pattern();
        var database = connection();
        if (!exists(database, used) || size(database, used) > LARGEST || !shape.equals(shape(database, used))) {
            return false;
        }
        database.setAutoCommit(false);
        try (var statement = database.createStatement()) {
            statement.execute("set local session_replication_role = replica; set local lock_timeout = '5s'");
            statement.execute(EMPTYING.replace("{used}", used.name()).replace("{pattern}", model.name()));
            statement.execute("insert into " + used.name() + ".tenancy_identity (school) values ('" + school.value()
                    + "'); alter schema " + used.name() + " rename to " + fresh.name() + "; alter role " + used.name()
                    + " rename to " + fresh.name());
            database.commit();
            return true;
        } catch (SQLException failure) {
            database.rollback();
            throw failure;
        } finally {
            database.setAutoCommit(true);
        }
    }

    private Connection connection() throws SQLException {
        if (connection == null) {
            connection = administrator.dataSource().getConnection();
        }
        return connection;
    }

    private SchoolSchema pattern() throws SQLException {
        if (pattern == null) {
            var schema = making.get();
            shape = shape(connection(), schema);
            pattern = schema;
        }
        return pattern;
    }

    private static boolean exists(Connection database, SchoolSchema schema) throws SQLException {
        try (var asked = database.prepareStatement("select from pg_namespace where nspname = ?")) {
            asked.setString(1, schema.name());
            return asked.executeQuery().next();
        }
    }

    private static long size(Connection database, SchoolSchema schema) throws SQLException {
        try (var asked = database.prepareStatement("""
                select coalesce(sum(pg_relation_size(oid)), 0) from pg_class
                where relnamespace = ?::regnamespace and relkind = 'r'
                """)) {
            asked.setString(1, schema.name());
            try (var rows = asked.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static String shape(Connection database, SchoolSchema schema) throws SQLException {
        try (var asked = database.prepareStatement(SHAPE)) {
            for (var place = 1; place <= 5; place++) {
                asked.setString(place, schema.name());
            }
            try (var rows = asked.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
