package app.okrug.database;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.testing.PlatformTest;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.datasource.AbstractDataSource;

/// What those are told who watch over a deployment.
@PlatformTest
class HealthTests {

    @Autowired
    HealthEndpoint health;

    @Test
    void aDeploymentWhoseDatabaseAnswersIsWell() {
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(health.healthForPath("controlPlane").getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aDatabaseThatIsAwayIsTold() {
        var away = new ControlPlaneHealthIndicator(new ControlPlane(new AbstractDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                throw new SQLException("Connection refused");
            }

            @Override
            public Connection getConnection(String username, String password) throws SQLException {
                return getConnection();
            }
        }));

        assertThat(away.health().getStatus()).isEqualTo(Status.DOWN);
    }
}
