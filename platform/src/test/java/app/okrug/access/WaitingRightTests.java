package app.okrug.access;

import static app.okrug.access.TestSchool.ADMINISTRATOR;
import static app.okrug.access.TestSchool.DEPUTY;
import static app.okrug.access.TestSchool.MATHS_TEACHER;
import static app.okrug.access.TestSchool.PHYSICS_TEACHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.acts.RegulationEditing;
import app.okrug.language.Language;
import app.okrug.regulation.ChangedMeanwhile;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.tenancy.SchoolId;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/// Risky rights are given by two people where the school wants it so.
@PlatformTest
class WaitingRightTests {

    private static final Actor DIRECTOR =
            new Actor(new UserId(UUID.randomUUID()), new PersonId(UUID.randomUUID()), Category.STAFF);

    @Autowired
    TestSchool schools;

    @Autowired
    WaitingRights waiting;

    @Autowired
    PersonalGrants grants;

    @Autowired
    Handovers handovers;

    @Autowired
    SchoolRoles roles;

    @Autowired
    Assignments assignments;

    @Autowired
    RegulationEditing editing;

    @Autowired
    Regulation regulation;

    @Autowired
    Access access;

    @Autowired
    EventLog log;

    private SchoolId school;

    @BeforeEach
    void powerIsGivenByTwo() {
        LocaleContextHolder.setLocale(Language.RUSSIAN);
        school = schools.open("001");
        as(ADMINISTRATOR, () -> {
            assignments.assign(DIRECTOR.person(), Role.DIRECTOR, schools.today(), "Приказ № 1");
            editing.changeParameter(
                    Parameter.RIGHTS_BY_TWO,
                    Set.of(Sign.POWER.name()),
                    "Приказ № 2",
                    regulation.current(Parameter.RIGHTS_BY_TWO).entry());
        });
    }

    @Test
    void aRiskyRightInPersonHoldsWhenASecondOneHasConfirmedIt() {
        as(ADMINISTRATOR, () -> {
            assertThat(allow(MATHS_TEACHER, Right.USERS_MANAGE)).isFalse();
            assertThat(allow(MATHS_TEACHER, Right.SCHOOL_DICTIONARIES_VIEW)).isTrue();
            assertThat(waiting.waiting()).singleElement().satisfies(line -> {
                assertThat(line.own()).isTrue();
                assertThat(line.mayDecide()).isFalse();
                assertThat(line.person()).isEqualTo(MATHS_TEACHER.person());
            });
        });
        assertThat(may(MATHS_TEACHER, Right.USERS_MANAGE)).isFalse();

        as(DIRECTOR, () -> waiting.confirm(only().id()));

        assertThat(may(MATHS_TEACHER, Right.USERS_MANAGE)).isTrue();
        as(ADMINISTRATOR, () -> {
            assertThat(grants.of(MATHS_TEACHER.person()))
                    .filteredOn(grant -> grant.right() == Right.USERS_MANAGE)
                    .extracting(PersonalGrant::by)
                    .containsExactly(ADMINISTRATOR.person());
            assertThat(log.ofSchool("access.widening", null, "", Long.MAX_VALUE, 10))
                    .extracting(line -> line.action())
                    .containsExactly("access.widening_confirmed", "access.widening_waiting");
            assertThat(waiting.decided(5))
                    .singleElement()
                    .satisfies(line -> assertThat(line.outcome()).isEqualTo(WaitingOutcome.CONFIRMED));
        });
    }

    @Test
    void nobodyConfirmsHisOwnNorForHimselfNorWithoutTheRight() {
        as(ADMINISTRATOR, () -> {
            allow(DIRECTOR, Right.USERS_MANAGE);
            refused(RefusalCode.OWN_RIGHTS, DIRECTOR);
        });
        as(
                MATHS_TEACHER,
                () -> assertThatThrownBy(() -> waiting.confirm(new WaitingRightId(UUID.randomUUID())))
                        .isInstanceOf(AccessRefused.class));
        as(ADMINISTRATOR, () -> {
            waiting.withdraw(waiting.mine().getFirst().id());
            allow(MATHS_TEACHER, Right.USERS_MANAGE);
        });
        as(DIRECTOR, () -> {
            var id = only().id();
            assertThatThrownBy(() -> waiting.withdraw(id)).isInstanceOf(UnknownWaitingRight.class);
            waiting.refuse(id, "не нужно");
            assertThatThrownBy(() -> waiting.confirm(id)).isInstanceOf(ChangedMeanwhile.class);
        });

        assertThat(may(MATHS_TEACHER, Right.USERS_MANAGE)).isFalse();
        assertThat(may(DIRECTOR, Right.USERS_MANAGE)).isFalse();
    }

    @Test
    void theEndOfAVetoGivesTheRightBackAndSoWaits() {
        as(ADMINISTRATOR, () -> {
            grants.forbid(DIRECTOR.person(), Right.REGULATION_VIEW, schools.today(), null, "Приказ № 4");
            var harmless = grants.of(DIRECTOR.person()).getFirst().id();
            assertThat(grants.end(harmless)).isTrue();
            assignments.assign(MATHS_TEACHER.person(), Role.ADMINISTRATOR, schools.today(), "Приказ № 5");
            grants.forbid(MATHS_TEACHER.person(), Right.USERS_MANAGE, schools.today(), null, "Приказ № 6");
        });
        assertThat(may(MATHS_TEACHER, Right.USERS_MANAGE)).isFalse();
        as(
                ADMINISTRATOR,
                () -> assertThat(grants.end(
                                grants.of(MATHS_TEACHER.person()).getFirst().id()))
                        .isFalse());
        assertThat(may(MATHS_TEACHER, Right.USERS_MANAGE)).isFalse();

        as(DIRECTOR, () -> waiting.confirm(only().id()));

        assertThat(may(MATHS_TEACHER, Right.USERS_MANAGE)).isTrue();
    }

    @Test
    void aRoleThatIsHandedOnWaitsAndItsGiverStillHasToHoldIt() {
        var today = schools.today();
        as(
                ADMINISTRATOR,
                () -> assertThat(handovers.hand(new NewHandover(
                                DEPUTY.person(), Role.ADMINISTRATOR, Set.of(), today, today.plusDays(5), "Приказ № 7")))
                        .isFalse());
        assertThat(may(DEPUTY, Right.REGULATION_EDIT)).isFalse();
        as(ADMINISTRATOR, () -> assertThat(waiting.mine()).hasSize(1));

        as(DIRECTOR, () -> waiting.confirm(only().id()));

        assertThat(may(DEPUTY, Right.REGULATION_EDIT)).isTrue();
        as(ADMINISTRATOR, () -> {
            assertThat(handovers.mine()).hasSize(1);
            assignments.assign(PHYSICS_TEACHER.person(), Role.ADMINISTRATOR, today, "Приказ № 8");
            handovers.hand(new NewHandover(
                    MATHS_TEACHER.person(), Role.ADMINISTRATOR, Set.of(), today, today.plusDays(5), "Приказ № 9"));
        });
        as(PHYSICS_TEACHER, () -> assignments.end(ADMINISTRATOR.person(), Role.ADMINISTRATOR, today, "Приказ № 10"));
        refused(RefusalCode.NOT_HELD, DIRECTOR);
    }

    @Test
    void whatIsConfirmedLateHoldsFromThenAndWhatIsOverNotAtAll() {
        var today = schools.today();
        as(
                ADMINISTRATOR,
                () -> grants.allow(
                        MATHS_TEACHER.person(),
                        Right.USERS_MANAGE,
                        Set.of(Scope.SCHOOL),
                        today,
                        today.plusDays(3),
                        "Приказ № 11"));
        as(
                ADMINISTRATOR,
                () -> grants.allow(
                        PHYSICS_TEACHER.person(),
                        Right.USERS_MANAGE,
                        Set.of(Scope.SCHOOL),
                        today,
                        today,
                        "Приказ № 12"));

        MovableClock.on(today.plusDays(2).toString(), () -> {
            as(DIRECTOR, () -> {
                var lines = waiting.waiting();
                waiting.confirm(lines.getFirst().id());
                assertThatThrownBy(() -> waiting.confirm(lines.getLast().id())).isInstanceOf(ChangedMeanwhile.class);
            });
            return true;
        });

        as(
                ADMINISTRATOR,
                () -> assertThat(grants.of(MATHS_TEACHER.person()).getFirst().from())
                        .isEqualTo(today.plusDays(2)));
        assertThat(may(PHYSICS_TEACHER, Right.USERS_MANAGE)).isFalse();
    }

    @Test
    void aRoleOfTheSchoolsOwnWithPowerIsMadeByTwoAndAHarmlessOneByOne() {
        as(ADMINISTRATOR, () -> {
            assertThat(roles.make(Role.ADMINISTRATOR, "Координатор", "Coordinator", "Приказ № 13"))
                    .isEmpty();
            assertThat(roles.make(Role.NURSE, "Фельдшер", "Paramedic", "Приказ № 14"))
                    .isPresent();
            assertThat(roles.made()).hasSize(1);
        });

        as(DIRECTOR, () -> waiting.confirm(only().id()));

        as(
                ADMINISTRATOR,
                () -> assertThat(roles.made()).extracting(SchoolRole::name).contains("Координатор", "Фельдшер"));
    }

    private WaitingRightLine only() {
        assertThat(waiting.waiting()).hasSize(1);
        return waiting.waiting().getFirst();
    }

    private void refused(RefusalCode code, Actor by) {
        as(by, () -> {
            var id = waiting.waiting().getFirst().id();
            assertThatThrownBy(() -> waiting.confirm(id))
                    .isInstanceOfSatisfying(
                            AccessRefused.class,
                            refused -> assertThat(refused.refusal().code()).isEqualTo(code));
        });
    }

    private boolean allow(Actor whom, Right right) {
        return grants.allow(whom.person(), right, Set.of(Scope.SCHOOL), schools.today(), null, "Приказ № 3");
    }

    private boolean may(Actor actor, Right right) {
        return CurrentActor.<Boolean, RuntimeException>call(school, actor, () -> access.allows(right, Target.school()));
    }

    private void as(Actor actor, Runnable work) {
        CurrentActor.run(school, actor, work);
    }
}
