package app.okrug.identity;

import app.okrug.testing.MovableClock;
import app.okrug.testing.OnTestDatabase;
import app.okrug.testing.PlatformApplication;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ContextConfiguration;

/// A test over HTTP on a real port, with a movable clock. All such tests share one application.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = PlatformApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"okrug.issuer=http://okrug.test", "okrug.control-pool-size=4", "okrug.demo=true"})
@ContextConfiguration(initializers = OnTestDatabase.class)
@Import({IdentityWebTest.Clocks.class, Whereabouts.class, TestSchools.class})
@interface IdentityWebTest {

    @TestConfiguration(proxyBeanMethods = false)
    class Clocks {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }
}
