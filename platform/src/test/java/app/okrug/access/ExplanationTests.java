package app.okrug.access;

import static app.okrug.access.TestSchool.ADMINISTRATOR;
import static app.okrug.access.TestSchool.ANNA;
import static app.okrug.access.TestSchool.ANNA_HERSELF;
import static app.okrug.access.TestSchool.BORIS;
import static app.okrug.access.TestSchool.CLASS_1A;
import static app.okrug.access.TestSchool.CLASS_7B;
import static app.okrug.access.TestSchool.CLASS_9A;
import static app.okrug.access.TestSchool.DEPUTY;
import static app.okrug.access.TestSchool.MATHS_1A;
import static app.okrug.access.TestSchool.MATHS_7B;
import static app.okrug.access.TestSchool.MATHS_TEACHER;
import static app.okrug.access.TestSchool.MOTHER;
import static app.okrug.access.TestSchool.PHYSICS_7B;
import static app.okrug.access.TestSchool.PHYSICS_9A;
import static app.okrug.access.TestSchool.PHYSICS_TEACHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import app.okrug.access.Explanation.Answer;
import app.okrug.access.Step.Said;
import app.okrug.language.Language;
import app.okrug.tenancy.SchoolId;
import app.okrug.testing.PlatformTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/// The screen that explains tells what the enforcing code does.
@PlatformTest
class ExplanationTests {

    private static final List<Actor> ACTORS =
            List.of(ADMINISTRATOR, DEPUTY, MATHS_TEACHER, PHYSICS_TEACHER, ANNA_HERSELF, MOTHER);

    @Autowired
    TestSchool schools;

    @Autowired
    Access access;

    @Autowired
    Explanations explanations;

    @Autowired
    PersonalGrants grants;

    @Autowired
    Assignments assignments;

    @BeforeEach
    void speakRussian() {
        LocaleContextHolder.setLocale(Language.RUSSIAN);
    }

    @Test
    void tenThousandRandomQuestionsAreExplainedAsTheyAreDecided() {
        var school = schools.open("001");
        CurrentActor.run(school, ADMINISTRATOR, () -> {
            grants.allow(
                    PHYSICS_TEACHER.person(),
                    Right.JOURNAL_LATE,
                    Set.of(Scope.OWN_COURSE),
                    schools.today().minusDays(1),
                    null,
                    "Приказ № 5");
            grants.forbid(DEPUTY.person(), Right.PUPILS_EDIT, schools.today(), null, "Приказ № 6");
        });
        var random = new Random(14);

        for (var number = 0; number < 10_000; number++) {
            var actor = ACTORS.get(random.nextInt(ACTORS.size()));
            var right = Right.values()[random.nextInt(Right.values().length)];
            var target = target(random);
            var decided =
                    CurrentActor.<Decision, RuntimeException>call(school, actor, () -> access.decide(right, target));

            var explained = explain(school, actor, right, target, schools.today());

            assertThat(explained.decision())
                    .as("%s %s %s", actor, right, target)
                    .isEqualTo(decided);
            assertThat(explained.steps()).anyMatch(step -> step.said() == telling(explained.decision()));
        }
    }

    @Test
    void theWayToARefusalNamesEveryStepAndTheRoleThatWasAsked() {
        var school = schools.open("001");
        var physics = Target.lesson(PHYSICS_7B, CLASS_7B, 7, schools.today());

        var explained = explain(school, MATHS_TEACHER, Right.JOURNAL_MARK, physics, schools.today());

        assertThat(explained.answer()).isEqualTo(Answer.NO);
        assertThat(explained.remedy()).isEqualTo(Remedy.MATRIX);
        assertThat(explained.role()).isEqualTo(Role.CLASS_TEACHER);
        assertThat(explained.steps())
                .extracting(Step::stage, Step::said)
                .containsExactly(
                        tuple(Stage.CEILING, Said.PASSES),
                        tuple(Stage.LAW, Said.PASSES),
                        tuple(Stage.PERSONAL_VETO, Said.PASSES),
                        tuple(Stage.MATRIX_VETO, Said.PASSES),
                        tuple(Stage.ROLE, Said.GIVES_NOT),
                        tuple(Stage.ROLE, Said.GIVES_NOT),
                        tuple(Stage.PERSONAL_GRANT, Said.GIVES_NOT),
                        tuple(Stage.STATE, Said.NOT_ASKED));
        assertThat(explained.steps()).anyMatch(step -> "4.6.1".equals(step.paragraph()));
    }

    @Test
    void withoutAnObjectTheAnswerOfARightOverOwnLessonsDepends() {
        var school = schools.open("001");

        var teacher = explain(school, MATHS_TEACHER, Right.JOURNAL_MARK, Target.school(), schools.today());
        var clerk = explain(school, ADMINISTRATOR, Right.JOURNAL_MARK, Target.school(), schools.today());

        assertThat(teacher.answer()).isEqualTo(Answer.DEPENDS);
        assertThat(clerk.answer()).isEqualTo(Answer.NO);
    }

    @Test
    void anotherDayIsAnsweredByTheRolesOfThatDay() {
        var school = schools.open("001");
        var clerk = TestSchool.staff("a clerk to come");
        var comes = schools.today().plusDays(10);
        CurrentActor.run(
                school, ADMINISTRATOR, () -> assignments.assign(clerk.person(), Role.SECRETARY, comes, "Приказ № 7"));

        var today = explain(school, clerk, Right.PUPILS_MOVE, Target.school(), schools.today());
        var then = explain(school, clerk, Right.PUPILS_MOVE, Target.school(), comes);

        assertThat(today.answer()).isEqualTo(Answer.NO);
        assertThat(today.remedy()).isEqualTo(Remedy.ROLE);
        assertThat(then.answer()).isEqualTo(Answer.YES);
    }

    @Test
    void whatWasLiftedForThePersonIsSaid() {
        var school = schools.open("001");
        var old = Target.lesson(MATHS_7B, CLASS_7B, 7, schools.today().minusDays(200));
        var refused = explain(school, MATHS_TEACHER, Right.JOURNAL_MARK, old, schools.today());
        CurrentActor.run(
                school,
                ADMINISTRATOR,
                () -> grants.allow(
                        MATHS_TEACHER.person(),
                        Right.JOURNAL_LATE,
                        Set.of(Scope.OWN_COURSE),
                        schools.today(),
                        null,
                        "Приказ № 8"));

        var lifted = explain(school, MATHS_TEACHER, Right.JOURNAL_MARK, old, schools.today());

        assertThat(refused.remedy()).isEqualTo(Remedy.OPENING);
        assertThat(lifted.answer()).isEqualTo(Answer.YES);
        assertThat(lifted.steps()).anyMatch(step -> step.stage() == Stage.STATE && step.said() == Said.LIFTED);
    }

    @Test
    void onlyWhoMaySeeTheRightsOfUsersIsTold() {
        var school = schools.open("001");

        assertThatThrownBy(() -> CurrentActor.run(
                        school,
                        MATHS_TEACHER,
                        () -> explanations.of(
                                DEPUTY.person(), Category.STAFF, Right.JOURNAL_MARK, Target.school(), schools.today())))
                .isInstanceOf(AccessRefused.class);
    }

    private Explanation explain(SchoolId school, Actor whom, Right right, Target target, LocalDate day) {
        return CurrentActor.<Explanation, RuntimeException>call(
                school, DEPUTY, () -> explanations.of(whom.person(), whom.category(), right, target, day));
    }

    private static Said telling(Decision decision) {
        return switch (decision) {
            case Decision.Allowed _ -> Said.GIVES;
            case Decision.Refused(var refusal) ->
                Stage.of(refusal.code()) == Stage.PERSONAL_GRANT ? Said.GIVES_NOT : Said.REFUSES;
        };
    }

    private Target target(Random random) {
        var day = schools.today().plusDays(random.nextInt(120) - 100L);
        var pupil = random.nextBoolean() ? ANNA : BORIS;
        return switch (random.nextInt(8)) {
            case 0 -> Target.school();
            case 1 -> Target.schoolClass(random.nextBoolean() ? CLASS_7B : CLASS_9A);
            case 2 -> Target.lesson(MATHS_7B, CLASS_7B, 7, day);
            case 3 -> Target.lesson(PHYSICS_9A, CLASS_9A, 9, day);
            case 4 -> Target.mark(PHYSICS_7B, CLASS_7B, 7, day, ANNA, random.nextBoolean());
            case 5 -> Target.lesson(MATHS_1A, CLASS_1A, 1, day);
            case 6 -> Target.pupil(pupil, pupil.equals(ANNA) ? CLASS_7B : CLASS_9A);
            default -> Target.course(MATHS_7B, CLASS_7B, 7);
        };
    }
}
