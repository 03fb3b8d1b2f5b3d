package app.okrug.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.okrug.access.AccessRefused;
import app.okrug.access.Assignments;
import app.okrug.access.Category;
import app.okrug.access.CurrentOperator;
import app.okrug.access.Operator;
import app.okrug.access.PersonId;
import app.okrug.access.Role;
import app.okrug.access.UserId;
import app.okrug.identity.Accounts;
import app.okrug.jobs.Job;
import app.okrug.jobs.JobId;
import app.okrug.jobs.JobState;
import app.okrug.jobs.Jobs;
import app.okrug.regulation.Regulation;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.SchoolId;
import app.okrug.tenancy.SchoolRegistry;
import app.okrug.tenancy.SchoolState;
import app.okrug.testing.PlatformTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class SchoolOpeningTests {

    private static final Operator OPERATOR = new Operator(new UserId(UUID.randomUUID()));

    @Autowired
    SchoolOpening opening;

    @Autowired
    Jobs jobs;

    @Autowired
    SchoolRegistry schools;

    @Autowired
    Regulation regulation;

    @Autowired
    Assignments assignments;

    @Autowired
    Accounts accounts;

    @Test
    void aSchoolBeginsWithItsActAndItsAdministrator() {
        var wanted = school(code(), "Петрова");

        var job = open(wanted);
        var opened = asOperator(() -> opening.opened(job.id()));
        var code = asOperator(() -> opening.administratorCode(new SchoolId(opened.school())));

        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.outcome()).doesNotContain(code.code());
        assertThat(schools.find(wanted.code()).orElseThrow().state()).isEqualTo(SchoolState.ACTIVE);
        var school = new SchoolId(opened.school());
        var administrator = new PersonId(opened.administrator());
        assertThat(CurrentSchool.call(school, () -> regulation.act().preset())).isEqualTo("002");
        assertThat(CurrentSchool.call(school, () -> assignments.rolesOf(administrator, LocalDate.of(2100, 1, 1))))
                .contains(Role.ADMINISTRATOR);
        assertThat(CurrentSchool.call(school, () -> accounts.of(List.of(administrator), Category.STAFF)))
                .singleElement()
                .satisfies(account -> assertThat(account.login()).isEqualTo(code.login()));
        assertThat(code.displayName()).isEqualTo("Петрова Анна Ивановна");
    }

    @Test
    void aFailureLeavesNothingThatCouldBeUsed() {
        var wanted = school(code(), "Пет\0рова");

        var failed = open(wanted);

        assertThat(failed.state()).isEqualTo(JobState.FAILED);
        assertThat(schools.find(wanted.code())).isEmpty();
        assertThat(open(school(wanted.code(), "Петрова")).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void aCodeIsGivenToOneSchoolOnly() {
        var wanted = school(code(), "Петрова");
        open(wanted);

        assertThatThrownBy(() -> open(wanted)).isInstanceOf(NotOpenable.class);
        assertThatThrownBy(() -> open(school("Школа 14", "Петрова"))).isInstanceOf(NotOpenable.class);
    }

    @Test
    void onlyTheOfficeOpensSchools() {
        assertThatThrownBy(() -> opening.open(school(code(), "Петрова"))).isInstanceOf(AccessRefused.class);
    }

    private Job open(NewSchool school) {
        JobId id = asOperator(() -> opening.open(school));
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> jobs.find(id).orElseThrow(), job -> job.state().over());
    }

    private static <T> T asOperator(ScopedValue.CallableOp<T, RuntimeException> work) {
        return CurrentOperator.<T, RuntimeException>call(OPERATOR, work);
    }

    private static NewSchool school(String code, String familyName) {
        return new NewSchool(
                code, "Школа " + code, "002", ZoneId.of("Asia/Tomsk"), familyName, "Анна", "Ивановна", false);
    }

    private static String code() {
        return "o" + UUID.randomUUID().toString().substring(0, 12);
    }
}
