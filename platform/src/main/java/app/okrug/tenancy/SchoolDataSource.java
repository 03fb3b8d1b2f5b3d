package app.okrug.tenancy;

import app.okrug.database.Databases;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.AbstractDataSource;

/// The one door to schools' data: Hibernate, `JdbcClient` and jobs all lease their connections here.
///
/// A lease is bound to the school in whose work the thread is; without one it fails. On return the rights are
/// taken away; a connection for which that fails is thrown out of the pool. A lease answers only in the work of its own
/// school.
public final class SchoolDataSource extends AbstractDataSource {

    private final Databases databases;
    private final SchoolRegistry registry;
    private final Isolation isolation;

    SchoolDataSource(Databases databases, SchoolRegistry registry, Isolation isolation) {
        this.databases = databases;
        this.registry = registry;
        this.isolation = isolation;
    }

    /// @throws NoSchoolInContext when no school is bound
    /// @throws SchoolUnavailable when the school cannot be served now
    @Override
    public Connection getConnection() throws SQLException {
        return lease(registry.served());
    }

    /// There is one login only, and it is the pool's.
    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return getConnection();
    }

    private Connection lease(RegisteredSchool school) throws SQLException {
        var pool = databases.schools(school.database());
        var connection = pool.getConnection();
        try {
            isolation.enter(connection, school);
            return (Connection) Proxy.newProxyInstance(
                    SchoolDataSource.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    new Lease(school.id(), pool, connection));
        } catch (SQLException | RuntimeException failure) {
            pool.evictConnection(connection);
            throw failure;
        }
    }

    /// A connection that gives the school's rights back when it is closed.
    private final class Lease implements InvocationHandler {

        private final SchoolId school;
        private final HikariDataSource pool;
        private final Connection connection;
        private final AtomicBoolean returned = new AtomicBoolean();

        Lease(SchoolId school, HikariDataSource pool, Connection connection) {
            this.school = school;
            this.pool = pool;
            this.connection = connection;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            switch (method.getName()) {
                case "close" -> {
                    giveBack();
                    return null;
                }
                case "isClosed" -> {
                    return returned.get() || connection.isClosed();
                }
                case "setSchema" -> throw new SQLException("The schema of a lease is that of its school");
                case "equals" -> {
                    return arguments != null && proxy == arguments[0];
                }
                case "hashCode" -> {
                    return System.identityHashCode(proxy);
                }
                case "createStatement", "prepareStatement", "prepareCall" -> {
                    refuseAnother();
                    return passOn(method, arguments);
                }
                default -> {
                    return passOn(method, arguments);
                }
            }
        }

        private @Nullable Object passOn(Method method, Object @Nullable [] arguments) throws Throwable {
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        }

        /// An open transaction keeps its connection for the thread: what is done meanwhile for another school would ask
        /// the first one.
        private void refuseAnother() {
            if (!CurrentSchool.require().equals(school)) {
                throw new IllegalStateException(
                        "A connection of the school " + school + " is used in the work of another");
            }
        }

        private void giveBack() throws SQLException {
            if (!returned.compareAndSet(false, true)) {
                return;
            }
            try {
                if (!connection.getAutoCommit()) {
                    connection.rollback();
                    connection.setAutoCommit(true);
                }
                isolation.leave(connection);
            } catch (SQLException failure) {
                pool.evictConnection(connection);
                return;
            }
            connection.close();
        }
    }
}
