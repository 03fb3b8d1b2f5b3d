package app.okrug.web.endtoend;

import app.okrug.testing.MovableClock;
import app.okrug.testing.OnTestDatabase;
import app.okrug.web.OkrugApplication;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ContextConfiguration;

/// A test of the whole product in a browser. All such tests share one running application, each with schools of its
/// own; its clock is movable and belongs to the test that is running.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = OkrugApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "okrug.demo=true")
@ContextConfiguration(initializers = OnTestDatabase.class)
@Import({EndToEnd.Clocks.class, WalkedSchool.class, TaughtDay.class})
@interface EndToEnd {

    /// Time as the test wants it.
    @TestConfiguration
    class Clocks {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }
}
