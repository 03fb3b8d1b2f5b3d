package app.okrug.testing;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Points an application under test to a [TestDatabase] that no other test has seen.
public class OnEmptyDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        OnTestDatabase.point(context, TestDatabase.another());
    }
}
