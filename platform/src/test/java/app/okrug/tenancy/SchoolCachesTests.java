package app.okrug.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.testing.PlatformTest;
import app.okrug.testing.TwoSchools;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// What is remembered in memory never crosses schools (security.md T-17).
@PlatformTest
class SchoolCachesTests {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    SchoolCaches caches;

    @Autowired
    TwoSchools schools;

    @Autowired
    TransactionTemplate transactions;

    private SchoolCaches.Region<String, String> region() {
        return caches.region("test." + NUMBER.incrementAndGet(), Duration.ofMinutes(5));
    }

    @Test
    void theSameKeyHoldsAnotherValueInAnotherSchool() {
        var names = region();
        schools.inNorth(() -> names.get("director", _ -> "Anna"));

        var inSouth = CurrentSchool.call(schools.south(), () -> names.get("director", _ -> "Boris"));

        assertThat(inSouth).isEqualTo("Boris");
        assertThat(CurrentSchool.<String, RuntimeException>call(schools.north(), () -> names.get("director", _ -> "?")))
                .isEqualTo("Anna");
    }

    @Test
    void whatChangesInOneSchoolIsNotForgottenInAnother() {
        var names = region();
        schools.inNorth(() -> names.get("director", _ -> "Anna"));
        schools.inSouth(() -> names.get("director", _ -> "Boris"));

        schools.inNorth(names::changed);

        schools.inNorth(() -> assertThat(names.get("director", _ -> "Clara")).isEqualTo("Clara"));
        schools.inSouth(() -> assertThat(names.get("director", _ -> "?")).isEqualTo("Boris"));
    }

    @Test
    void whatAnOpenTransactionHasChangedIsNotRememberedBeforeItIsCommitted() {
        var names = region();
        schools.inNorth(() -> names.get("director", _ -> "Anna"));

        schools.inNorth(() -> transactions.executeWithoutResult(open -> {
            names.changed();
            assertThat(names.get("director", _ -> "Clara")).isEqualTo("Clara");
            open.setRollbackOnly();
        }));

        schools.inNorth(() -> assertThat(names.get("director", _ -> "?")).isEqualTo("Anna"));
    }

    @Test
    void aChangeThatIsRolledBackForgetsNothing() {
        var names = region();
        schools.inNorth(() -> names.get("director", _ -> "Anna"));

        schools.inNorth(() -> transactions.executeWithoutResult(status -> {
            names.changed();
            status.setRollbackOnly();
        }));

        schools.inNorth(() -> assertThat(names.get("director", _ -> "?")).isEqualTo("Anna"));
    }

    @Test
    void whatWasLoadedWhileItChangedIsNotRemembered() {
        var names = region();
        schools.inNorth(() -> names.get("director", _ -> {
            joined(() -> schools.inNorth(names::changed));
            return "Anna, before the change";
        }));

        schools.inNorth(() -> assertThat(names.get("director", _ -> "Boris")).isEqualTo("Boris"));
    }

    @Test
    void nobodyWaitsForAnothersLoader() {
        var names = region();

        schools.inNorth(() -> names.get("director", _ -> {
            joined(() -> schools.inNorth(
                    () -> assertThat(names.get("director", _ -> "Boris")).isEqualTo("Boris")));
            return "Anna";
        }));

        schools.inNorth(() -> assertThat(names.get("director", _ -> "?")).isEqualTo("Anna"));
    }

    private static void joined(Runnable work) {
        try {
            Thread.ofVirtual().start(work).join();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void nothingIsRememberedOutsideOfASchool() {
        var names = region();

        assertThatThrownBy(() -> names.get("director", _ -> "Anna")).isInstanceOf(NoSchoolInContext.class);
    }
}
