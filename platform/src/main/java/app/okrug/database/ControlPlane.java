package app.okrug.database;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The door to the control plane: registry, accounts, jobs. No data of a school can be reached through it.
public final class ControlPlane {

    private final DataSource dataSource;
    private final JdbcClient sql;
    private final TransactionTemplate transactions;

    public ControlPlane(DataSource dataSource) {
        this.dataSource = dataSource;
        this.sql = JdbcClient.create(dataSource);
        this.transactions = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
    }

    /// Statements against the schema of the control plane.
    public JdbcClient sql() {
        return sql;
    }

    /// Runs work in one transaction of the control plane, or in the one already open.
    public <T> T inTransaction(Supplier<T> work) {
        return transactions.execute(_ -> work.get());
    }

    /// Runs work in one transaction of the control plane, or in the one already open.
    public void inTransaction(Runnable work) {
        transactions.executeWithoutResult(_ -> work.run());
    }

    /// For libraries that bring their own SQL, such as the authorization server.
    public DataSource dataSource() {
        return dataSource;
    }
}
