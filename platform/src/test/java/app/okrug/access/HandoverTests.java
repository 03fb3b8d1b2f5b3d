package app.okrug.access;

import static app.okrug.access.TestSchool.ADMINISTRATOR;
import static app.okrug.access.TestSchool.DEPUTY;
import static app.okrug.access.TestSchool.MATHS_TEACHER;
import static app.okrug.access.TestSchool.PHYSICS_TEACHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import app.okrug.acts.RegulationEditing;
import app.okrug.language.Language;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.tenancy.SchoolId;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/// Rights handed on to a colleague for a time, and duties that are kept in different hands (I15).
@PlatformTest
class HandoverTests {

    @Autowired
    TestSchool schools;

    @Autowired
    Access access;

    @Autowired
    Handovers handovers;

    @Autowired
    Assignments assignments;

    @Autowired
    PersonalGrants grants;

    @Autowired
    Explanations explanations;

    @Autowired
    RegulationEditing editing;

    @Autowired
    Regulation regulation;

    private SchoolId school;
    private LocalDate today;

    @BeforeEach
    void aSchool() {
        school = schools.open("001");
        today = schools.today();
    }

    @Test
    void rightsHandedOnHoldOnTheNamedDaysAndEndByThemselves() {
        as(
                DEPUTY,
                () -> handovers.hand(rights(MATHS_TEACHER, today.plusDays(1), today.plusDays(3), Right.PUPILS_MOVE)));

        assertThat(allows(MATHS_TEACHER, Right.PUPILS_MOVE)).isFalse();
        assertThat(on(today.plusDays(1), MATHS_TEACHER, Right.PUPILS_MOVE)).isTrue();
        assertThat(on(today.plusDays(3), MATHS_TEACHER, Right.PUPILS_MOVE)).isTrue();
        assertThat(on(today.plusDays(4), MATHS_TEACHER, Right.PUPILS_MOVE)).isFalse();
        assertThat(on(today.plusDays(1), MATHS_TEACHER, Right.SUBSTITUTION_EDIT))
                .isFalse();
    }

    @Test
    void aRoleHandedOnIsHeldForTheGiver() {
        as(DEPUTY, () -> handovers.hand(role(MATHS_TEACHER, Role.DEPUTY, today)));

        assertThat(allows(MATHS_TEACHER, Right.SUBSTITUTION_EDIT)).isTrue();
        as(
                ADMINISTRATOR,
                () -> assertThat(assignments.of(MATHS_TEACHER.person()).getLast())
                        .satisfies(one -> assertThat(one.actingFor()).isEqualTo(DEPUTY.person()))
                        .satisfies(one -> assertThat(one.handedBy()).isEqualTo(DEPUTY.person())));
    }

    @Test
    void nobodyHandsOnWhatHeDoesNotHold() {
        refused(
                DEPUTY,
                RefusalCode.NOT_HELD,
                () -> handovers.hand(rights(MATHS_TEACHER, today, today.plusDays(3), Right.USERS_MANAGE)));
        refused(DEPUTY, RefusalCode.NOT_HELD, () -> handovers.hand(role(MATHS_TEACHER, Role.DIRECTOR, today)));
        refused(
                MATHS_TEACHER,
                RefusalCode.NO_GRANT,
                () -> handovers.hand(rights(PHYSICS_TEACHER, today, today.plusDays(3), Right.TIMETABLE_VIEW)));
        refused(DEPUTY, RefusalCode.OWN_RIGHTS, () -> handovers.hand(role(DEPUTY, Role.DEPUTY, today)));
    }

    @Test
    void whatIsHeldForAShorterTimeIsNotHandedOnForALongerOne() {
        as(ADMINISTRATOR, () -> assignments.end(DEPUTY.person(), Role.DEPUTY, today.plusDays(5), "Приказ № 1"));

        refused(
                DEPUTY,
                RefusalCode.NOT_HELD,
                () -> handovers.hand(rights(MATHS_TEACHER, today, today.plusDays(10), Right.PUPILS_MOVE)));
        as(DEPUTY, () -> handovers.hand(rights(MATHS_TEACHER, today, today.plusDays(4), Right.PUPILS_MOVE)));
    }

    @Test
    void whatWasHandedOnIsNotHandedFurther() {
        as(DEPUTY, () -> handovers.hand(role(MATHS_TEACHER, Role.DEPUTY, today)));

        as(MATHS_TEACHER, () -> {
            assertThat(handovers.roles()).containsExactly(Role.TEACHER);
            assertThat(handovers.rights()).doesNotContain(Right.PUPILS_MOVE, Right.RIGHTS_HAND_ON);
        });
        refused(
                MATHS_TEACHER,
                RefusalCode.NOT_HELD,
                () -> handovers.hand(rights(PHYSICS_TEACHER, today, today.plusDays(1), Right.PUPILS_MOVE)));
        refused(
                DEPUTY,
                RefusalCode.NOT_HELD,
                () -> handovers.hand(rights(PHYSICS_TEACHER, today, today.plusDays(1), Right.RIGHTS_HAND_ON)));
    }

    @Test
    void itEndsWithTheRoleThatItCameFrom() {
        as(
                DEPUTY,
                () -> handovers.hand(new NewHandover(
                        MATHS_TEACHER.person(),
                        Role.DEPUTY,
                        Set.of(Right.STAFF_VIEW),
                        today,
                        today.plusDays(9),
                        "Приказ № 2")));
        assertThat(allows(MATHS_TEACHER, Right.PUPILS_MOVE)).isTrue();

        as(ADMINISTRATOR, () -> assignments.end(DEPUTY.person(), Role.DEPUTY, today, "Приказ № 3"));

        assertThat(allows(MATHS_TEACHER, Right.PUPILS_MOVE)).isFalse();
        assertThat(allows(MATHS_TEACHER, Right.STAFF_VIEW)).isFalse();
    }

    @Test
    void theGiverTakesItBackAndNobodyElse() {
        as(DEPUTY, () -> handovers.hand(rights(MATHS_TEACHER, today, today.plusDays(9), Right.PUPILS_MOVE)));
        var handover = CurrentActor.<Handover, RuntimeException>call(
                school, DEPUTY, () -> handovers.mine().getFirst());

        as(ADMINISTRATOR, () -> handovers.takeBack(handover.id()));
        assertThat(allows(MATHS_TEACHER, Right.PUPILS_MOVE)).isTrue();

        as(DEPUTY, () -> handovers.takeBack(handover.id()));
        assertThat(allows(MATHS_TEACHER, Right.PUPILS_MOVE)).isFalse();
        as(DEPUTY, () -> assertThat(handovers.mine()).isEmpty());
    }

    @Test
    void theWayToTheDecisionTellsThatItWasHandedOn() {
        LocaleContextHolder.setLocale(Language.RUSSIAN);
        as(DEPUTY, () -> handovers.hand(role(MATHS_TEACHER, Role.DEPUTY, today)));

        as(
                ADMINISTRATOR,
                () -> assertThat(explanations
                                .of(MATHS_TEACHER.person(), Category.STAFF, Right.PUPILS_MOVE, Target.school(), today)
                                .steps())
                        .extracting(Step::text)
                        .anyMatch(text -> text.contains("передана коллегой") && text.contains("Приказ № 9")));
    }

    @Test
    void oneWhoChangesTheRegulationIsNotGivenItsApproval() {
        refused(
                ADMINISTRATOR,
                RefusalCode.KEPT_APART,
                () -> grants.allow(
                        DEPUTY.person(), Right.REGULATION_EDIT, Set.of(Scope.SCHOOL), today, null, "Приказ № 4"),
                () -> assignments.assign(DEPUTY.person(), Role.DIRECTOR, today, "Приказ № 5"));
        as(
                ADMINISTRATOR,
                () -> editing.changeParameter(
                        Parameter.DUTIES_APART,
                        Set.of(),
                        "Малокомплектная школа",
                        regulation.current(Parameter.DUTIES_APART).entry()));

        as(
                ADMINISTRATOR,
                () -> grants.allow(
                        DEPUTY.person(), Right.REGULATION_EDIT, Set.of(Scope.SCHOOL), today, null, "Приказ № 6"));
        assertThat(allows(DEPUTY, Right.REGULATION_EDIT)).isTrue();
    }

    private NewHandover rights(Actor to, LocalDate from, LocalDate until, Right right) {
        return new NewHandover(to.person(), null, Set.of(right), from, until, "Приказ № 8");
    }

    private NewHandover role(Actor to, @Nullable Role role, LocalDate from) {
        return new NewHandover(to.person(), role, Set.of(), from, from.plusDays(5), "Приказ № 9");
    }

    private void refused(Actor actor, RefusalCode code, Runnable work) {
        refused(actor, code, work, () -> {});
    }

    private void refused(Actor actor, RefusalCode code, Runnable work, Runnable before) {
        as(actor, before);
        assertThatThrownBy(() -> as(actor, work))
                .asInstanceOf(type(AccessRefused.class))
                .extracting(refused -> refused.refusal().code())
                .isEqualTo(code);
    }

    private void as(Actor actor, Runnable work) {
        CurrentActor.run(school, actor, work);
    }

    private boolean on(LocalDate day, Actor actor, Right right) {
        return MovableClock.on(day.toString(), () -> allows(actor, right));
    }

    private boolean allows(Actor actor, Right right) {
        return CurrentActor.<Boolean, RuntimeException>call(school, actor, () -> access.allows(right, Target.school()));
    }
}
