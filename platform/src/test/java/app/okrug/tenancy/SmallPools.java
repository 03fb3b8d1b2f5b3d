package app.okrug.tenancy;

import app.okrug.database.Databases;
import app.okrug.migrations.SchoolMigrations;
import app.okrug.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;

/// Two schools behind a door of their own with a pool of one or two connections, so that a connection
/// surely passes from one school to the other.
final class SmallPools implements AutoCloseable {

    private static final ZoneId ZONE = ZoneId.of("Asia/Novokuznetsk");
    private static final Map<TenancySettings.Mode, Pair> KNOWN = new EnumMap<>(TenancySettings.Mode.class);

    private final Databases databases;
    private final SchoolDataSource door;
    private final Pair schools;

    /// @param role of all schools where the mode is [TenancySettings.Mode#PATH]
    private record Pair(SchoolId north, SchoolId south, String role) {}

    private SmallPools(SchoolRegistry registry, TenancySettings.Mode mode, int poolSize, Pair schools) {
        this.databases = new Databases(Map.of(Databases.MAIN, TestDatabase.access()), poolSize);
        this.door = new SchoolDataSource(databases, registry, isolation(mode, schools.role()));
        this.schools = schools;
    }

    /// Before the same two schools as others of this mode.
    static SmallPools of(SchoolRegistry registry, TenancySettings.Mode mode, int poolSize) throws SQLException {
        if (!KNOWN.containsKey(mode)) {
            KNOWN.put(mode, pair(registry, mode));
        }
        return new SmallPools(registry, mode, poolSize, KNOWN.get(mode));
    }

    /// Before two schools that nobody else will see, for what cannot be put right again.
    static SmallPools ofNewSchools(SchoolRegistry registry, TenancySettings.Mode mode, int poolSize)
            throws SQLException {
        return new SmallPools(registry, mode, poolSize, pair(registry, mode));
    }

    private static Pair pair(SchoolRegistry registry, TenancySettings.Mode mode) throws SQLException {
        var role = "okrug_all_" + Long.toString(System.nanoTime(), 36);
        if (mode == TenancySettings.Mode.PATH) {
            execute("create role " + role + " nologin");
            execute("grant " + role + " to current_user with inherit false, set true");
        }
        var settings = new TenancySettings(mode, role, ZONE, 2);
        var migrations = new SchoolMigrations();
        try (var databases = new Databases(Map.of(Databases.MAIN, TestDatabase.access()), 2)) {
            var making = new SchemaMaking(databases, migrations, settings, isolation(mode, role));
            var creation = new SchoolCreation(making, registry, migrations, settings, Clock.systemUTC());
            return new Pair(create(creation, "north"), create(creation, "south"), role);
        }
    }

    private static Isolation isolation(TenancySettings.Mode mode, String role) {
        return mode == TenancySettings.Mode.ROLE ? new RoleIsolation() : new PathIsolation(role);
    }

    Databases databases() {
        return databases;
    }

    SchoolDataSource door() {
        return door;
    }

    SchoolId north() {
        return schools.north();
    }

    SchoolId south() {
        return schools.south();
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
