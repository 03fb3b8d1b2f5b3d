package app.okrug.testing;

import app.okrug.migrations.DatabaseAccess;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Points an application under test to the [TestDatabase].
public class OnTestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        point(context, TestDatabase.access());
    }

    static void point(ConfigurableApplicationContext context, DatabaseAccess access) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + access.url(),
                        "spring.datasource.username=" + access.user(),
                        "spring.datasource.password=" + access.password(),
                        "okrug.home=target/test-home",
                        "okrug.copies=false",
                        "okrug.alarms=false")
                .applyTo(context);
    }
}
