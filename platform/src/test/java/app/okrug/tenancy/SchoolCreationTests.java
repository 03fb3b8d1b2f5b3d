package app.okrug.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.database.ControlPlane;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.TwoSchools;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Schools come into being whole or not at all (security.md T-10, T-55).
@PlatformTest
class SchoolCreationTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Novokuznetsk");

    @Autowired
    SchoolCreation creation;

    @Autowired
    SchoolRegistry registry;

    @Autowired
    SchoolMigrator migrator;

    @Autowired
    SchoolLife life;

    @Autowired
    ControlPlane control;

    @Autowired
    JdbcClient sql;

    @Autowired
    TwoSchools schools;

    @ParameterizedTest // T-10
    @ValueSource(
            strings = {
                "",
                "14\"; drop schema platform cascade; --",
                "14'",
                "..",
                "../14",
                "pg_school",
                "school with spaces",
                "школа14",
                "School",
                "-14",
                "14-",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void aCodeThatDoesNotFitMakesNoSchool(String code) {
        var before = registry.all().size();

        assertThatThrownBy(() -> creation.create(code, "School", "001", ZONE))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(registry.all()).hasSize(before);
    }

    @ParameterizedTest // T-10
    @ValueSource(strings = {"select", "user", "public", "platform", "14", "licey-69"})
    void aReservedWordIsACodeLikeAnyOther(String word) {
        var code = word + "-" + Long.toString(System.nanoTime(), 36);

        var school = creation.create(code, "School", "001", ZONE);

        assertThat(registry.find(code).orElseThrow().id()).isEqualTo(school);
        assertThat(registry.get(school).state()).isEqualTo(SchoolState.ACTIVE);
        assertThat(registry.get(school).schemaVersion()).isEqualTo(migrator.version());
    }

    @Test
    void twoSchoolsOfOneCodeCannotBe() {
        var code = "twice-" + Long.toString(System.nanoTime(), 36);
        creation.create(code, "First", "001", ZONE);

        assertThatThrownBy(() -> creation.create(code, "Second", "002", ZONE)).isInstanceOf(CodeTaken.class);

        assertThat(registry.find(code).orElseThrow().name()).isEqualTo("First");
    }

    @Test
    void aFailedCreationLeavesNothing() {
        var code = "nowhere-" + Long.toString(System.nanoTime(), 36);
        control.sql()
                .sql("insert into tenancy_database (name) values ('lost') on conflict do nothing")
                .update();

        assertThatThrownBy(() -> creation.create(code, "School", "001", ZONE, "lost"))
                .isInstanceOf(RuntimeException.class);

        assertThat(registry.find(code)).isEmpty();
        assertThat(rolesAndSchemasWithoutSchool()).isEmpty();
    }

    @Test
    void nothingIsMigratedWhenNoSchoolIsBehind() {
        migrator.migrate(_ -> {});

        assertThat(migrator.migrate(_ -> {})).isEmpty();
    }

    @Test // T-55
    void aSchoolWhoseMigrationFailsIsMarkedAndTheOthersAreServed() {
        var broken = schools.another("broken");
        var healthy = schools.another("healthy");
        CurrentSchool.run(broken, () -> changeChecksum(1));
        markBehind(broken);
        markBehind(healthy);

        var outcomes = migrator.migrate(_ -> {});

        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.succeeded())
                .extracting(SchoolMigrator.Outcome::code)
                .containsExactly(registry.get(broken).code());
        assertThat(registry.get(broken).state()).isEqualTo(SchoolState.FAILED);
        assertThat(registry.get(healthy).schemaVersion()).isEqualTo(migrator.version());
        assertThatThrownBy(() -> CurrentSchool.run(
                        broken, () -> sql.sql("select 1").query(Integer.class).single()))
                .hasRootCauseInstanceOf(SchoolUnavailable.class);

        heal(broken);
        migrator.migrate(_ -> {});
        assertThat(registry.get(broken).state()).isEqualTo(SchoolState.ACTIVE);
    }

    @Test
    void aSuspendedSchoolIsNotWokenUpByAMigrationThatFailedBefore() {
        var broken = schools.another("asleep");
        CurrentSchool.run(broken, () -> changeChecksum(1));
        life.move(broken, SchoolState.ACTIVE, SchoolState.SUSPENDED, "Договор истёк", null);
        markBehind(broken);
        migrator.migrate(_ -> {});
        assertThat(registry.get(broken).state()).isEqualTo(SchoolState.FAILED);

        heal(broken);
        put(broken, SchoolState.FAILED);
        migrator.migrate(_ -> {});

        assertThat(registry.get(broken).state()).isEqualTo(SchoolState.SUSPENDED);
    }

    private void put(SchoolId school, SchoolState state) {
        control.sql()
                .sql("update tenancy_school set state = ? where id = ?")
                .params(state.stored(), school.value())
                .update();
        registry.forget(school);
    }

    private void changeChecksum(int by) {
        sql.sql("update flyway_schema_history set checksum = checksum + ? where version = '0003'")
                .param(by)
                .update();
    }

    private void heal(SchoolId broken) {
        put(broken, SchoolState.ACTIVE);
        CurrentSchool.run(broken, () -> changeChecksum(-1));
    }

    private void markBehind(SchoolId school) {
        control.sql()
                .sql("update tenancy_school set schema_version = '0001' where id = ?")
                .param(school.value())
                .update();
    }

    private List<String> rolesAndSchemasWithoutSchool() {
        return control.sql().sql("""
                        select nspname from pg_namespace
                         where nspname ~ '^s_[0-9a-f]{32}$'
                           and nspname not in (select schema_name from tenancy_school)
                        union all
                        select rolname from pg_roles
                         where rolname ~ '^s_[0-9a-f]{32}$' and not exists
                               (select 1 from pg_namespace where nspname = rolname)
                        """).query(String.class).list();
    }
}
