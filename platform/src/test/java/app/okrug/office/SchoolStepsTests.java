package app.okrug.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import app.okrug.access.Access;
import app.okrug.access.AccessRefused;
import app.okrug.access.CurrentOperator;
import app.okrug.access.Decision;
import app.okrug.access.Operator;
import app.okrug.access.RefusalCode;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.access.UserId;
import app.okrug.audit.Looked;
import app.okrug.audit.SchoolAudit;
import app.okrug.database.ControlPlane;
import app.okrug.jobs.Job;
import app.okrug.jobs.JobState;
import app.okrug.jobs.Jobs;
import app.okrug.language.Sentence;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.tenancy.SchoolRegistry;
import app.okrug.tenancy.SchoolState;
import app.okrug.tenancy.SchoolUnavailable;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// T-54: what works in a school that is not in daily use is what its state says, whichever way one comes.
@PlatformTest
class SchoolStepsTests {

    private static final Operator OPERATOR = new Operator(new UserId(UUID.randomUUID()));

    @Autowired
    SchoolFixture fixture;

    @Autowired
    SchoolSteps steps;

    @Autowired
    SchoolRegistry schools;

    @Autowired
    Access access;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient sql;

    @Autowired
    ControlPlane control;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    SchoolAudit audit;

    @ParameterizedTest
    @EnumSource(names = {"READ_ONLY", "CLOSING"})
    void aSchoolThatMayOnlyBeReadIsReadAndNothingIsWritten(SchoolState state) {
        var school = fixture.empty();
        lead(school, state, "Идёт проверка.");

        var decision = school.call(() -> access.decide(Right.REGULATION_EDIT, Target.school()));
        var read = school.call(() -> access.allows(Right.REGULATION_VIEW, Target.school()));

        assertThat(read).isTrue();
        assertThat(decision).isInstanceOfSatisfying(Decision.Refused.class, refused -> {
            assertThat(refused.refusal().code()).isEqualTo(RefusalCode.SCHOOL_READ_ONLY);
            assertThat(refused.refusal().text()).endsWith("Идёт проверка.");
        });
        assertThat(school.call(() -> sql.sql("select count(*) from access_assignment")
                        .query(Integer.class)
                        .single()))
                .isOne();
        assertThatThrownBy(() -> school.call(
                        () -> sql.sql("delete from access_assignment").update()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("read-only transaction");
    }

    @Test
    void whoLooksAtPersonalDataIsRecordedEvenWhereNothingMayBeWritten() {
        var school = fixture.empty();
        lead(school, SchoolState.READ_ONLY, "Идёт проверка.");

        school.run(() -> events.publishEvent(new Looked("people.looked", "А-1")));

        await().untilAsserted(() -> assertThat(
                        school.call(() -> audit.lines("people.looked", null, "А-1", Long.MAX_VALUE, 5)))
                .hasSize(1));
    }

    @Test
    void aLookThatASuspensionOvertakesDoesNotSilenceTheRecordOfOthers() {
        var closed = fixture.empty();
        var open = fixture.empty();
        lead(closed, SchoolState.SUSPENDED, "Договор истёк.");

        closed.run(() -> events.publishEvent(new Looked("people.looked", "А-1")));
        open.run(() -> events.publishEvent(new Looked("people.looked", "А-2")));

        await().untilAsserted(() -> assertThat(
                        open.call(() -> audit.lines("people.looked", null, "А-2", Long.MAX_VALUE, 5)))
                .hasSize(1));
    }

    @Test
    void nothingOfASuspendedSchoolCanBeReached() {
        var school = fixture.empty();
        lead(school, SchoolState.SUSPENDED, "Договор истёк.");

        assertThatThrownBy(() -> school.call(
                        () -> sql.sql("select 1").query(Integer.class).single()))
                .hasRootCauseInstanceOf(SchoolUnavailable.class);
        assertThatThrownBy(() -> school.call(() -> jobs.start("test", 0, _ -> null)))
                .isInstanceOf(SchoolUnavailable.class);
    }

    @Test
    void workThatIsUnderWayEndsWithItsSchoolAndSaysWhy() {
        var school = fixture.empty();
        var goOn = new CountDownLatch(1);
        var id = school.call(() -> jobs.start("test", 0, _ -> {
            try {
                goOn.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return sql.sql("select count(*) from access_assignment")
                    .query(Integer.class)
                    .single();
        }));

        lead(school, SchoolState.SUSPENDED, "Договор истёк.");
        goOn.countDown();

        var job = await().until(
                        () -> school.call(() -> jobs.find(id)).orElseThrow(),
                        one -> one.state().over());
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job).extracting(Job::failure).isEqualTo(Sentence.of("jobs.failure.closed"));
    }

    @Test
    void everyStepIsKeptWithItsReasonAndItsAuthor() {
        var school = fixture.empty();
        lead(school, SchoolState.SUSPENDED, "Договор истёк.");
        lead(school, SchoolState.ACTIVE, "Договор продлён.");

        var lines = asOperator(() -> steps.of(schools.get(school.id())));

        assertThat(lines)
                .extracting(StepLine::from, StepLine::to, StepLine::reason)
                .containsExactly(
                        tuple(SchoolState.SUSPENDED, SchoolState.ACTIVE, "Договор продлён."),
                        tuple(SchoolState.ACTIVE, SchoolState.SUSPENDED, "Договор истёк."));
        assertThat(control.sql()
                        .sql("select count(*) from audit_platform_event where school = ? and account = ?")
                        .params(school.id().value(), OPERATOR.account().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(school.call(() -> access.allows(Right.REGULATION_EDIT, Target.school())))
                .isTrue();
    }

    @Test
    void twoOperatorsDoNotLeadASchoolToTwoPlaces() {
        var school = fixture.empty();
        var seen = schools.get(school.id());
        lead(school, SchoolState.READ_ONLY, "Идёт проверка.");

        assertThatThrownBy(() -> take(seen, SchoolState.CLOSING, "Школу закрывают."))
                .isInstanceOf(NotOpenable.class);
        assertThat(schools.get(school.id()).state()).isEqualTo(SchoolState.READ_ONLY);
    }

    @Test
    void noStepLeadsWhereNoneMayLead() {
        var school = fixture.empty();
        var seen = schools.get(school.id());

        for (var to : SchoolState.values()) {
            if (!seen.state().next().contains(to)) {
                assertThatThrownBy(() -> take(seen, to, "Так вышло."))
                        .as(to.name())
                        .isInstanceOf(NotOpenable.class);
            }
        }
        assertThatThrownBy(() -> take(seen, SchoolState.CLOSING, " ")).isInstanceOf(NotOpenable.class);
        assertThatThrownBy(() -> school.run(() -> steps.take(seen, SchoolState.CLOSING, "Так вышло.")))
                .isInstanceOf(AccessRefused.class);
        assertThat(schools.get(school.id()).state()).isEqualTo(SchoolState.ACTIVE);
    }

    private void lead(TestSchool school, SchoolState to, String reason) {
        take(schools.get(school.id()), to, reason);
    }

    private void take(RegisteredSchool seen, SchoolState to, String reason) {
        CurrentOperator.run(OPERATOR, () -> steps.take(seen, to, reason));
    }

    private static <T> T asOperator(ScopedValue.CallableOp<T, RuntimeException> work) {
        return CurrentOperator.<T, RuntimeException>call(OPERATOR, work);
    }
}
