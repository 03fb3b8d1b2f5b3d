package app.okrug.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.testing.PlatformTest;
import app.okrug.testing.TwoSchools;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A school never leaks to another thread; it is handed over by name or not at all (security.md T-13).
@PlatformTest
class OtherThreadsTests {

    @Autowired
    JdbcClient sql;

    @Autowired
    TwoSchools schools;

    @Autowired
    SchoolThreads threads;

    private int ask() {
        return sql.sql("select count(*) from school_class").query(Integer.class).single();
    }

    @Test
    void aCompletableFutureHasNoSchool() {
        schools.inNorth(() -> assertThatThrownBy(
                        () -> CompletableFuture.supplyAsync(this::ask).join())
                .isInstanceOf(CompletionException.class)
                .hasRootCauseInstanceOf(NoSchoolInContext.class));
    }

    @Test
    void aVirtualThreadHasNoSchool() {
        schools.inNorth(() -> {
            try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
                var answer = executor.submit(this::ask);

                assertThatThrownBy(answer::get)
                        .isInstanceOf(ExecutionException.class)
                        .hasRootCauseInstanceOf(NoSchoolInContext.class);
            }
        });
    }

    @Test
    void aParallelStreamHasNoSchoolOutsideOfTheCallingThread() {
        schools.inNorth(() -> {
            var caller = Thread.currentThread();

            var strangers = IntStream.range(0, 64)
                    .parallel()
                    .filter(_ -> Thread.currentThread() != caller)
                    .mapToObj(_ -> CurrentSchool.find())
                    .toList();

            assertThat(strangers).allMatch(school -> school.isEmpty());
        });
    }

    @Test
    void workHandedOverIsDoneForTheNamedSchool() throws Exception {
        var seen = new AtomicReference<SchoolId>();

        threads.start(schools.south(), () -> seen.set(CurrentSchool.require())).get();

        assertThat(seen.get()).isEqualTo(schools.south());
    }
}
