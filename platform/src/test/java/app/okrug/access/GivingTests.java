package app.okrug.access;

import static app.okrug.access.TestSchool.ADMINISTRATOR;
import static app.okrug.access.TestSchool.DEPUTY;
import static app.okrug.access.TestSchool.MATHS_TEACHER;
import static app.okrug.access.TestSchool.PHYSICS_TEACHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import app.okrug.regulation.Amendments;
import app.okrug.regulation.CellState;
import app.okrug.tenancy.SchoolId;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Who hands out which role, and nobody more than he holds (P-07).
@PlatformTest
class GivingTests {

    @Autowired
    TestSchool schools;

    @Autowired
    Access access;

    @Autowired
    Assignments assignments;

    @Autowired
    PersonalGrants grants;

    @Autowired
    Amendments amendments;

    @Autowired
    PlatformTransactionManager transactions;

    private SchoolId school;

    @BeforeEach
    void aSchool() {
        school = schools.open("001");
    }

    @Test
    void everyRoleThatIsGivenByNameHasItsRight() {
        for (var role : Role.values()) {
            if (role.assigned()) {
                assertThat(Right.giving(role).signs()).contains(Sign.POWER);
            } else {
                assertThatThrownBy(() -> Right.giving(role)).isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    @Test
    void whoMayGiveOneRoleGivesNoOther() {
        allow(Role.DEPUTY, Right.USERS_MANAGE);
        allow(Role.DEPUTY, Right.GIVE_NURSE);
        var nurse = TestSchool.staff("nurse");

        as(DEPUTY, () -> assignments.assign(nurse.person(), Role.NURSE, schools.today(), "Приказ № 1"));

        assertThat(CurrentActor.<Set<Role>, RuntimeException>call(school, DEPUTY, () -> assignments.givable()))
                .containsExactly(Role.NURSE);
        refused(
                RefusalCode.NO_GRANT,
                () -> assignments.assign(nurse.person(), Role.SECRETARY, schools.today(), "Приказ № 2"));
        refused(
                RefusalCode.NO_GRANT,
                () -> assignments.end(MATHS_TEACHER.person(), Role.TEACHER, schools.today(), "Приказ № 3"));
    }

    @Test
    void nobodyGivesARoleWithMorePowerThanHisOwn() {
        allow(Role.DEPUTY, Right.USERS_MANAGE);
        allow(Role.DEPUTY, Right.GIVE_ADMINISTRATOR);

        refused(
                RefusalCode.NOT_HELD,
                () -> assignments.assign(MATHS_TEACHER.person(), Role.ADMINISTRATOR, schools.today(), "Приказ № 4"));
    }

    @Test
    void nobodyGivesAPersonWhatHeDoesNotHold() {
        allow(Role.DEPUTY, Right.USERS_EXTRA);

        refused(
                RefusalCode.NOT_HELD,
                () -> grants.allow(
                        MATHS_TEACHER.person(),
                        Right.STAFF_EDIT,
                        Set.of(Scope.SCHOOL),
                        schools.today(),
                        null,
                        "Приказ № 5"));
        as(
                DEPUTY,
                () -> grants.allow(
                        MATHS_TEACHER.person(),
                        Right.STAFF_VIEW,
                        Set.of(Scope.SCHOOL),
                        schools.today(),
                        null,
                        "Приказ № 6"));
        assertThat(allows(MATHS_TEACHER, Right.STAFF_VIEW)).isTrue();
    }

    @Test
    void anActingRoleEndsByItself() {
        var today = schools.today();
        CurrentActor.run(
                school,
                ADMINISTRATOR,
                () -> assignments.assign(
                        new NewAssignment(
                                PHYSICS_TEACHER.person(), Role.DEPUTY, today, today.plusDays(3), DEPUTY.person()),
                        "Приказ № 7"));

        assertThat(allows(PHYSICS_TEACHER, Right.PUPILS_MOVE)).isTrue();
        assertThat(MovableClock.on(today.plusDays(4).toString(), () -> allows(PHYSICS_TEACHER, Right.PUPILS_MOVE)))
                .isFalse();
        assertThat(CurrentActor.<Assignment, RuntimeException>call(
                                school,
                                ADMINISTRATOR,
                                () -> assignments.of(PHYSICS_TEACHER.person()).getLast())
                        .actingFor())
                .isEqualTo(DEPUTY.person());
        assertThatThrownBy(() -> CurrentActor.run(
                        school,
                        ADMINISTRATOR,
                        () -> assignments.assign(
                                new NewAssignment(MATHS_TEACHER.person(), Role.DEPUTY, today, null, DEPUTY.person()),
                                "Приказ № 8")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theAdministratorHoldsAllThatHeGives() {
        var giveable = Arrays.stream(Role.values()).filter(Role::assigned).toList();

        CurrentActor.run(school, ADMINISTRATOR, () -> {
            for (var role : giveable) {
                assertThat(assignments.assign(
                                new NewAssignment(
                                        TestSchool.staff("a new " + role).person(), role, schools.today()),
                                "Приказ № 9"))
                        .isTrue();
            }
        });
    }

    private void allow(Role role, Right right) {
        CurrentActor.run(
                school,
                ADMINISTRATOR,
                () -> new TransactionTemplate(transactions)
                        .executeWithoutResult(_ -> amendments.cell(
                                role.name(),
                                right.name(),
                                CellState.ALLOW,
                                "S",
                                null,
                                ADMINISTRATOR.person().value(),
                                "test",
                                null)));
    }

    private void as(Actor actor, Runnable work) {
        CurrentActor.run(school, actor, work);
    }

    private boolean allows(Actor actor, Right right) {
        return CurrentActor.<Boolean, RuntimeException>call(school, actor, () -> access.allows(right, Target.school()));
    }

    private void refused(RefusalCode code, Runnable work) {
        assertThatThrownBy(() -> as(DEPUTY, work))
                .asInstanceOf(type(AccessRefused.class))
                .extracting(refused -> refused.refusal().code())
                .isEqualTo(code);
    }
}
