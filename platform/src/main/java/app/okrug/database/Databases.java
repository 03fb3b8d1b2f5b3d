package app.okrug.database;

import app.okrug.migrations.DatabaseAccess;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/// The databases that schools live in, by the name the registry uses, with one pool each.
///
/// A connection of a pool has no right in any school's schema: only the door in `tenancy` gives it one.
public final class Databases implements AutoCloseable {

    /// The database of the control plane, where schools live unless the registry says otherwise.
    public static final String MAIN = "main";

    private final Map<String, DatabaseAccess> known;
    private final int poolSize;
    private final Map<String, HikariDataSource> pools = new ConcurrentHashMap<>();

    /// @param known access by name; holds at least [#MAIN]
    /// @param poolSize connections for schools' data, per database
    public Databases(Map<String, DatabaseAccess> known, int poolSize) {
        this.known = Map.copyOf(known);
        this.poolSize = poolSize;
    }

    /// @throws UnknownDatabase when the configuration has no such database
    public DatabaseAccess access(String name) {
        var access = known.get(name);
        if (access == null) {
            throw new UnknownDatabase(name);
        }
        return access;
    }

    /// The pool for schools' data in a database.
    public HikariDataSource schools(String name) {
        return pools.computeIfAbsent(name, _ -> pool(name, access(name).dataSource(), poolSize));
    }

    /// A pool of its own for the control plane, so that no school can keep others from signing in.
    public HikariDataSource controlPlane(int size) {
        return pools.computeIfAbsent(
                "control plane", _ -> pool("control", access(MAIN).controlPlane(), size));
    }

    private static HikariDataSource pool(String name, DataSource connections, int size) {
        var config = new HikariConfig();
        config.setPoolName("okrug-" + name);
        config.setDataSource(connections);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(Math.min(2, size));
        config.setConnectionTimeout(10_000);
        // One connection remembers about 1.4 MB for each school it has touched: let it go in time.
        config.setMaxLifetime(12 * 60_000);
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    @Override
    public void close() {
        pools.values().forEach(HikariDataSource::close);
    }
}
