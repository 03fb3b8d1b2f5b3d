package app.okrug.tenancy;

import app.okrug.database.Databases;
import app.okrug.migrations.SchoolMigrations;
import app.okrug.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;

/// Two schools behind a door of their own with a pool of one or two connections, so that a connection
/// surely passes from one school to the other.
final class SmallPools implements AutoCloseable {

    private static final ZoneId ZONE = ZoneId.of("Asia/Novokuznetsk");

    private final Databases databases;
    private final SchoolDataSource door;
    private final SchoolId north;
    private final SchoolId south;

    SmallPools(SchoolRegistry registry, TenancySettings.Mode mode, int poolSize) throws SQLException {
        var schools = "okrug_all_" + Long.toString(System.nanoTime(), 36);
        var settings = new TenancySettings(mode, schools, ZONE, 2);
        databases = new Databases(Map.of(Databases.MAIN, TestDatabase.access()), poolSize);
        if (mode == TenancySettings.Mode.PATH) {
            execute("create role " + schools + " nologin");
            execute("grant " + schools + " to current_user with inherit false, set true");
        }
        var isolation = mode == TenancySettings.Mode.ROLE ? new RoleIsolation() : new PathIsolation(schools);
        var migrations = new SchoolMigrations();
        var making = new SchemaMaking(databases, migrations, settings, isolation);
        var creation = new SchoolCreation(making, registry, migrations, settings, Clock.systemUTC());
        door = new SchoolDataSource(databases, registry, isolation);
        north = create(creation, "north");
        south = create(creation, "south");
    }

    Databases databases() {
        return databases;
    }

    SchoolDataSource door() {
        return door;
    }

    SchoolId north() {
        return north;
    }

    SchoolId south() {
        return south;
    }

    /// What is done with one lease.
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    <T> T inSchool(SchoolId school, Work<T> work) {
        return CurrentSchool.call(school, () -> {
            try (var connection = door.getConnection()) {
                return work.with(connection);
            } catch (SQLException failure) {
                throw sneaky(failure);
            }
        });
    }

    @Override
    public void close() {
        databases.close();
    }

    private static SchoolId create(SchoolCreation creation, String name) {
        return creation.create(name + "-" + Long.toString(System.nanoTime(), 36), name, "001", ZONE);
    }

    private static void execute(String statement) throws SQLException {
        try (var connection = TestDatabase.access().dataSource().getConnection()) {
            connection.createStatement().execute(statement);
        }
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> RuntimeException sneaky(Throwable failure) throws X {
        throw (X) failure;
    }
}
