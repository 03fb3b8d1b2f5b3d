package app.okrug.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.database.Databases;
import app.okrug.testing.PlatformTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Attacks on the lease of a connection (security.md T-01 to T-06, T-08, T-09, T-11), with pools of one and two
/// connections and in both modes of isolation.
@PlatformTest
@ParameterizedClass(name = "{0}, pool of {1}")
@CsvSource({"ROLE, 1", "ROLE, 2", "PATH, 1", "PATH, 2"})
class LeaseTests {

    private static final String SAME_KEY = "00000000-0000-0000-0000-000000000001";

    private final TenancySettings.Mode mode;
    private final int poolSize;

    @Autowired
    SchoolRegistry registry;

    private SmallPools pools;
    private SchoolDataSource door;
    private SchoolId north;
    private SchoolId south;

    LeaseTests(TenancySettings.Mode mode, int poolSize) {
        this.mode = mode;
        this.poolSize = poolSize;
    }

    @BeforeEach
    void twoSchoolsWithTheSameKeys() throws SQLException {
        pools = SmallPools.of(registry, mode, poolSize);
        door = pools.door();
        north = pools.north();
        south = pools.south();
        remember(north, "north");
        remember(south, "south");
    }

    @AfterEach
    void closePools() {
        pools.close();
    }

    @Test // T-01
    void withoutASchoolNothingIsLeased() {
        assertThat(subject(north)).isEqualTo("north");
        assertThat(subject(south)).isEqualTo("south");

        assertThatThrownBy(() -> door.getConnection()).isInstanceOf(NoSchoolInContext.class);
    }

    @Test // T-01, T-03
    void aConnectionThatIsNotLeasedThroughTheDoorHasNoRight() throws SQLException {
        subject(north);

        try (var naked = pools.databases().schools(Databases.MAIN).getConnection();
                var statement = naked.createStatement()) {
            var schema = registry.get(north).schema().name();

            assertThatThrownBy(() -> statement.executeQuery("select * from curriculum_subject"))
                    .hasMessageContaining("does not exist");
            assertThatThrownBy(() -> statement.executeQuery("select * from " + schema + ".curriculum_subject"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test // T-02
    void afterAFailureInTheMiddleTheNextSchoolIsClean() {
        assertThatThrownBy(() -> inSchool(north, connection -> {
                    connection.setAutoCommit(false);
                    connection
                            .createStatement()
                            .execute("insert into curriculum_subject (id, name) values "
                                    + "(gen_random_uuid(), 'unfinished')");
                    connection.createStatement().execute("select 1/0");
                    return null;
                }))
                .hasMessageContaining("division by zero");

        assertThat(subject(south)).isEqualTo("south");
        assertThat(count(north)).isEqualTo(1);
    }

    @Test // T-02
    void aCancelledStatementLeavesNothingBehind() {
        assertThatThrownBy(() -> inSchool(north, connection -> {
                    var statement = connection.createStatement();
                    statement.setQueryTimeout(1);
                    return statement.executeQuery("select pg_sleep(10)");
                }))
                .hasMessageContaining("cancel");

        assertThat(subject(south)).isEqualTo("south");
    }

    @Test // T-02
    void anInterruptedThreadLeavesNothingBehind() throws Exception {
        var started = new CountDownLatch(1);
        var thread = Thread.ofPlatform().start(() -> {
            try {
                inSchool(north, connection -> {
                    started.countDown();
                    return connection.createStatement().execute("select pg_sleep(1)");
                });
            } catch (Exception interrupted) {
                Thread.currentThread().interrupt();
            }
        });
        started.await();

        thread.interrupt();
        thread.join();

        assertThat(subject(south)).isEqualTo("south");
    }

    @Test // T-03
    void freshConnectionsUnderLoadSeeTheirOwnSchoolOnly() throws Exception {
        var tasks = new ArrayList<Callable<Boolean>>();
        for (var number = 0; number < 60; number++) {
            var ofNorth = number % 2 == 0;
            tasks.add(() -> subject(ofNorth ? north : south).equals(ofNorth ? "north" : "south"));
        }

        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = threads.invokeAll(tasks, 60, TimeUnit.SECONDS);

            assertThat(answers).allMatch(answer -> answer.resultNow());
        }
    }

    @Test // T-04
    void aKilledBackendIsReplacedByACleanOne() {
        assertThatThrownBy(() -> inSchool(
                        north,
                        connection -> connection
                                .createStatement()
                                .executeQuery("select pg_terminate_backend(pg_backend_pid())")))
                .isInstanceOf(SQLException.class);

        assertThat(subject(south)).isEqualTo("south");
        assertThat(subject(north)).isEqualTo("north");
    }

    @Test // T-05
    void aPreparedStatementNeverAnswersForAnotherSchool() {
        var answers = new ArrayList<String>();
        for (var school : List.of(north, south, north)) {
            for (var time = 0; time < 12; time++) {
                answers.add(subject(school));
            }
        }

        assertThat(answers.subList(0, 12)).containsOnly("north");
        assertThat(answers.subList(12, 24)).containsOnly("south");
        assertThat(answers.subList(24, 36)).containsOnly("north");
    }

    @Test // T-06
    void aMigrationOfOneSchoolDoesNotDisturbTheOther() {
        for (var time = 0; time < 12; time++) {
            assertThat(subject(south)).isEqualTo("south");
        }

        inSchool(
                north,
                connection -> connection
                        .createStatement()
                        .execute("alter table curriculum_subject add column extra" + poolSize + " text"));

        assertThat(subject(south)).isEqualTo("south");
        assertThat(subject(north)).isEqualTo("north");
    }

    @Test // T-08
    void asOneSchoolNothingElseCanBeReached() {
        var other = registry.get(south).schema().name();
        var forbidden = new ArrayList<>(List.of(
                "select * from platform.identity_account",
                "select * from pg_authid",
                "copy curriculum_subject to program 'cat'",
                "copy curriculum_subject to '/tmp/leak'",
                "create schema stolen",
                "select lo_import('/etc/passwd')",
                "select pg_read_file('/etc/passwd')",
                "set session authorization postgres"));
        if (mode == TenancySettings.Mode.ROLE) {
            forbidden.add("select * from " + other + ".curriculum_subject");
            forbidden.add("insert into " + other + ".curriculum_subject (id, name) values (gen_random_uuid(), 'x')");
            forbidden.add("create table " + other + ".stolen (id int)");
        }

        for (var attack : forbidden) {
            assertThatThrownBy(() -> inSchool(
                            north, connection -> connection.createStatement().execute(attack)))
                    .as(attack)
                    .hasMessageMatching("(?s).*(permission denied|must be|not permitted).*");
        }
        assertThat(subject(south)).isEqualTo("south");
    }

    @Test // T-08
    void whatOthersAreAskingTheDatabaseCannotBeSeen() {
        String seen = inSchool(north, connection -> {
            var rows = connection
                    .createStatement()
                    .executeQuery("select string_agg(query, ' ') from pg_stat_activity"
                            + " where usename is distinct from current_user and pid <> pg_backend_pid()");
            rows.next();
            return rows.getString(1);
        });

        assertThat(String.valueOf(seen)).doesNotContain("select name");
    }

    @Test // T-09
    void anObjectOfTheSameNameElsewhereNeverWins() {
        for (var trap : List.of(
                "create temp table curriculum_subject (id uuid, name text)",
                "create table pg_temp.curriculum_subject (id uuid, name text)")) {
            assertThatThrownBy(() -> inSchool(
                            north, connection -> connection.createStatement().execute(trap)))
                    .hasMessageContaining("permission denied");
        }

        assertThat(subject(south)).isEqualTo("south");
        assertThatThrownBy(() -> inSchool(
                        north, connection -> connection.createStatement().execute("create table public.trap (id int)")))
                .hasMessageContaining("permission denied");
    }

    @Test // T-11
    void noFunctionOfASchoolRunsWithTheRightsOfAnother() {
        int functions = inSchool(north, connection -> {
            var rows = connection
                    .createStatement()
                    .executeQuery("select count(*) from pg_proc where prosecdef and pronamespace::regnamespace::text"
                            + " like 's\\_%'");
            rows.next();
            return rows.getInt(1);
        });

        assertThat(functions).isZero();
    }

    @Test
    void aSchemaOfAnotherSchoolIsToldByItsCanary() throws SQLException {
        if (mode == TenancySettings.Mode.ROLE) {
            return;
        }
        try (var exchanged = SmallPools.ofNewSchools(registry, mode, poolSize)) {
            exchanged.inSchool(
                    exchanged.north(),
                    connection -> connection
                            .createStatement()
                            .execute("update tenancy_identity set school = '" + exchanged.south() + "'"));

            assertThatThrownBy(() -> exchanged.inSchool(
                            exchanged.north(),
                            connection -> connection.createStatement().executeQuery("select 1")))
                    .hasMessageContaining("does not belong");
        }
    }

    private void remember(SchoolId school, String name) {
        inSchool(
                school,
                connection -> connection
                        .createStatement()
                        .execute("insert into curriculum_subject (id, name) values ('" + SAME_KEY + "', '" + name
                                + "') on conflict (id) do update set name = excluded.name"));
    }

    private String subject(SchoolId school) {
        return inSchool(school, connection -> {
            try (var query = connection.prepareStatement("select name from curriculum_subject where id = ?::uuid")) {
                query.setString(1, SAME_KEY);
                var rows = query.executeQuery();
                rows.next();
                return rows.getString(1);
            }
        });
    }

    private int count(SchoolId school) {
        return inSchool(school, connection -> {
            var rows = connection.createStatement().executeQuery("select count(*) from curriculum_subject");
            rows.next();
            return rows.getInt(1);
        });
    }

    private <T> T inSchool(SchoolId school, SmallPools.Work<T> work) {
        return pools.inSchool(school, work);
    }
}
