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

import app.okrug.language.Language;
import app.okrug.regulation.OtherSubjects;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.SchoolId;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.StatementCount;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/// Who may what under each of the five acts, and what a refusal says.
@PlatformTest
class DecisionTests {

    private static final Map<String, SchoolId> SCHOOLS = new HashMap<>();

    @Autowired
    TestSchool schools;

    @Autowired
    Access access;

    @Autowired
    StatementCount statements;

    @Autowired
    Assignments assignments;

    @Autowired
    PersonalGrants grants;

    @Autowired
    Regulation regulation;

    @BeforeEach
    void speakRussian() {
        LocaleContextHolder.setLocale(Language.RUSSIAN);
    }

    @ParameterizedTest
    @CsvSource({
        "000, JOURNAL_MARK, true",
        "001, JOURNAL_MARK, false",
        "002, JOURNAL_MARK, false",
        "003, JOURNAL_MARK, false",
        "004, JOURNAL_MARK, true",
        "000, JOURNAL_LESSON, false",
        "001, JOURNAL_LESSON, false",
        "002, JOURNAL_LESSON, false",
        "003, JOURNAL_LESSON, false",
        "004, JOURNAL_LESSON, true",
        "000, JOURNAL_HOMEWORK, false",
        "001, JOURNAL_HOMEWORK, false",
        "004, JOURNAL_HOMEWORK, true",
        "000, JOURNAL_ABSENCE, true",
        "001, JOURNAL_ABSENCE, false",
        "002, JOURNAL_ABSENCE, true",
        "003, JOURNAL_ABSENCE, true",
        "004, JOURNAL_ABSENCE, true",
        "000, JOURNAL_VIEW, true",
        "001, JOURNAL_VIEW, true",
        "002, JOURNAL_VIEW, true",
        "003, JOURNAL_VIEW, true",
        "004, JOURNAL_VIEW, true"
    })
    void theClassTeacherInTheSubjectsOfOthersMayWhatTheActSays(String preset, Right right, boolean may) {
        var physics = today(PHYSICS_7B, CLASS_7B, 7);

        assertThat(as(preset, MATHS_TEACHER, right, physics).allowed()).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({"000, EDIT, 2.2", "001, VIEW, 4.6.1", "002, VIEW, разд. III п. 4", "003, VIEW,", "004, EDIT, 3"})
    void theActsDifferInWhatTheClassTeacherMayInOtherSubjects(String preset, OtherSubjects may, String paragraph) {
        var concluded =
                CurrentSchool.call(school(preset), () -> regulation.current(Parameter.CLASS_TEACHER_OTHER_SUBJECTS));

        assertThat(concluded.value()).isEqualTo(may);
        assertThat(concluded.paragraph()).isEqualTo(paragraph);
    }

    @ParameterizedTest
    @CsvSource({"000, CLASS_TEACHER", "001, CLASS_TEACHER", "002, ADMINISTRATOR", "003, DEPUTY", "004, ADMINISTRATOR"})
    void familiesGetTheirCredentialsFromWhomTheActNames(String preset, Role role) {
        var actor = Map.of(Role.CLASS_TEACHER, MATHS_TEACHER, Role.ADMINISTRATOR, ADMINISTRATOR, Role.DEPUTY, DEPUTY);

        assertThat(as(preset, actor.get(role), Right.CREDENTIALS_FAMILY, Target.schoolClass(CLASS_7B))
                        .allowed())
                .isTrue();
        assertThat(as(preset, MATHS_TEACHER, Right.CREDENTIALS_FAMILY, Target.schoolClass(CLASS_7B))
                        .allowed())
                .isEqualTo(role.equals(Role.CLASS_TEACHER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void aTeacherMarksInTheOwnCourseAndNobodyMarksInTheCourseOfAnother(String preset) {
        assertThat(as(preset, MATHS_TEACHER, Right.JOURNAL_MARK, today(MATHS_7B, CLASS_7B, 7))
                        .allowed())
                .isTrue();
        assertThat(as(preset, PHYSICS_TEACHER, Right.JOURNAL_MARK, today(MATHS_7B, CLASS_7B, 7))
                        .allowed())
                .isFalse();
        assertThat(as(preset, MATHS_TEACHER, Right.JOURNAL_MARK, today(PHYSICS_9A, CLASS_9A, 9))
                        .allowed())
                .isFalse();
        assertThat(as(preset, ADMINISTRATOR, Right.JOURNAL_MARK, today(MATHS_7B, CLASS_7B, 7))
                        .allowed())
                .isFalse();
    }

    @Test
    void aRefusalQuotesTheParagraphAndSaysWhoCanChangeIt() {
        var refusal = refused("001", MATHS_TEACHER, Right.JOURNAL_MARK, today(PHYSICS_7B, CLASS_7B, 7));

        assertThat(refusal.code()).isEqualTo(RefusalCode.NO_GRANT);
        assertThat(refusal.paragraph()).isEqualTo("4.6.1");
        assertThat(refusal.quote())
                .isEqualTo("Контролирует результаты образовательной деятельности, просматривая ЭЖ своего класса по "
                        + "всем предметам без права редактирования.");
        assertThat(refusal.act())
                .isEqualTo("Регламент ведения АИС «Электронная школа 2.0» в МАОУ «Средняя общеобразовательная школа "
                        + "№ 14» от 02.09.2022 № 366/3");
        assertThat(refusal.whoCanChange()).isEqualTo("администратор школы");
        assertThat(refusal.text())
                .startsWith("Нельзя ставить и исправлять текущие отметки: роль «классный руководитель» такого права не "
                        + "даёт. Основание: п. 4.6.1, Регламент ведения");
    }

    @Test
    void aRefusalSpeaksTheReadersLanguage() {
        LocaleContextHolder.setLocale(Language.ENGLISH);

        var refusal = refused("001", MATHS_TEACHER, Right.JOURNAL_MARK, today(PHYSICS_7B, CLASS_7B, 7));

        assertThat(refusal.text()).startsWith("You cannot put and correct current marks: the role “Class teacher”");
        assertThat(refusal.whoCanChange()).isEqualTo("the school administrator");
    }

    @Test
    void noMarksAndNoHomeworkAreGivenInTheFirstYear() {
        var lesson = today(MATHS_1A, CLASS_1A, 1);

        var mark = refused("001", MATHS_TEACHER, Right.JOURNAL_MARK, lesson);
        var homework = refused("001", MATHS_TEACHER, Right.JOURNAL_HOMEWORK, lesson);

        assertThat(mark.code()).isEqualTo(RefusalCode.MARK_FREE_PARALLEL);
        assertThat(mark.paragraph()).isEqualTo("3.6");
        assertThat(mark.text()).contains("в 1-х классах отметки не ставятся");
        assertThat(homework.code()).isEqualTo(RefusalCode.HOMEWORK_FREE_PARALLEL);
        assertThat(as("001", MATHS_TEACHER, Right.JOURNAL_LESSON, lesson).allowed())
                .isTrue();
        assertThat(as("001", MATHS_TEACHER, Right.JOURNAL_ABSENCE, lesson).allowed())
                .isTrue();
    }

    @Test
    void aMarkIsNotPutBeforeTheLesson() {
        var lesson = Target.lesson(MATHS_7B, CLASS_7B, 7, schools.today().plusDays(1));

        var refusal = refused("002", MATHS_TEACHER, Right.JOURNAL_MARK, lesson);

        assertThat(refusal.code()).isEqualTo(RefusalCode.LESSON_AHEAD);
        assertThat(refusal.text()).contains("Заранее это не записывается.");
        assertThat(as("002", MATHS_TEACHER, Right.JOURNAL_HOMEWORK, lesson).allowed())
                .isTrue();
    }

    @Test
    void anOldLessonIsClosedUntilThePersonIsGivenTimeForIt() {
        var school = schools.open("002");
        var lesson = Target.lesson(MATHS_7B, CLASS_7B, 7, schools.today().minusDays(8));

        var before = in(school, MATHS_TEACHER, Right.JOURNAL_MARK, lesson);
        CurrentActor.run(
                school,
                ADMINISTRATOR,
                () -> grants.allow(
                        MATHS_TEACHER.person(),
                        Right.JOURNAL_LATE,
                        Set.of(Scope.OWN_COURSE),
                        schools.today(),
                        schools.today(),
                        "болезнь учителя"));

        assertThat(((Decision.Refused) before).refusal().code()).isEqualTo(RefusalCode.LESSON_OLD);
        assertThat(((Decision.Refused) before).refusal().whoCanChange())
                .isEqualTo("администратор школы, директор или заместитель директора по УВР");
        assertThat(in(school, MATHS_TEACHER, Right.JOURNAL_MARK, lesson).allowed())
                .isTrue();
    }

    @Test
    void aPupilIsNotMarkedOnADayWhenHeWasNotInTheGroup() {
        var cell = Target.mark(MATHS_7B, CLASS_7B, 7, schools.today(), ANNA, false);

        assertThat(refused("001", MATHS_TEACHER, Right.JOURNAL_MARK, cell).code())
                .isEqualTo(RefusalCode.NOT_A_MEMBER);
    }

    @Test
    void aFamilySeesTheOwnChildOnly() {
        assertThat(as("000", MOTHER, Right.DIARY_VIEW, Target.pupil(ANNA, CLASS_7B))
                        .allowed())
                .isTrue();
        assertThat(as("000", ANNA_HERSELF, Right.DIARY_VIEW, Target.pupil(ANNA, CLASS_7B))
                        .allowed())
                .isTrue();

        var byTheAct = refused("000", MOTHER, Right.DIARY_VIEW, Target.pupil(BORIS, CLASS_9A));
        var byTheLaw = refused("001", MOTHER, Right.DIARY_VIEW, Target.pupil(BORIS, CLASS_9A));

        assertThat(byTheAct.code()).isEqualTo(RefusalCode.LAW);
        assertThat(byTheAct.paragraph()).isEqualTo("3.3");
        assertThat(byTheLaw.act()).contains("152-ФЗ");
        assertThat(byTheLaw.whoCanChange()).isNull();
    }

    @Test
    void aClassmateIsASomebodyElse() {
        var carlOfTheSameClass =
                Target.mark(MATHS_7B, CLASS_7B, 7, schools.today(), StatedRelations.id("Carl of 7B"), true);

        assertThat(as("001", ANNA_HERSELF, Right.JOURNAL_HISTORY, carlOfTheSameClass)
                        .allowed())
                .isFalse();
        assertThat(as("001", MOTHER, Right.JOURNAL_HISTORY, carlOfTheSameClass).allowed())
                .isFalse();
    }

    @Test
    void nothingLiftsTheCeilingOfACategory() {
        var school = schools.open("001");
        CurrentActor.run(
                school,
                ADMINISTRATOR,
                () -> grants.allow(
                        MOTHER.person(),
                        Right.JOURNAL_MARK,
                        Set.of(Scope.SCHOOL),
                        schools.today(),
                        null,
                        "by mistake"));

        var decision = in(school, MOTHER, Right.JOURNAL_MARK, today(MATHS_7B, CLASS_7B, 7));

        assertThat(((Decision.Refused) decision).refusal().code()).isEqualTo(RefusalCode.NOT_FOR_CATEGORY);
        assertThat(((Decision.Refused) decision).refusal().whoCanChange()).isNull();
    }

    @Test
    void aPersonalVetoWinsOverRolesAndSaysWhy() {
        var school = schools.open("001");
        var lesson = today(MATHS_7B, CLASS_7B, 7);
        CurrentActor.run(
                school,
                ADMINISTRATOR,
                () -> grants.forbid(
                        MATHS_TEACHER.person(), Right.JOURNAL_MARK, schools.today(), null, "проверка журнала"));

        var decision = (Decision.Refused) in(school, MATHS_TEACHER, Right.JOURNAL_MARK, lesson);

        assertThat(decision.refusal().code()).isEqualTo(RefusalCode.FORBIDDEN_PERSONALLY);
        assertThat(decision.refusal().text()).contains("Причина: проверка журнала");
        assertThat(CurrentActor.<Boolean, RuntimeException>call(
                        school,
                        MATHS_TEACHER,
                        () -> access.reach(Right.JOURNAL_MARK).nothing()))
                .isTrue();
    }

    @Test
    void aPersonalAdditionHoldsBetweenItsDatesOnly() {
        var school = schools.open("001");
        var physics = today(PHYSICS_9A, CLASS_9A, 9);
        CurrentActor.run(school, ADMINISTRATOR, () -> {
            grants.allow(
                    MATHS_TEACHER.person(),
                    Right.JOURNAL_MARK,
                    Set.of(Scope.SCHOOL),
                    schools.today().minusDays(10),
                    schools.today().minusDays(1),
                    "замена");
        });

        assertThat(in(school, MATHS_TEACHER, Right.JOURNAL_MARK, physics).allowed())
                .isFalse();

        CurrentActor.run(
                school,
                ADMINISTRATOR,
                () -> grants.allow(
                        MATHS_TEACHER.person(),
                        Right.JOURNAL_MARK,
                        Set.of(Scope.SCHOOL),
                        schools.today(),
                        schools.today(),
                        "замена"));

        assertThat(in(school, MATHS_TEACHER, Right.JOURNAL_MARK, physics).allowed())
                .isTrue();
    }

    @Test
    void aRoleGivesNothingBeforeItBeginsAndAfterItEnds() {
        var school = schools.open("001");
        CurrentActor.run(
                school,
                ADMINISTRATOR,
                () -> assignments.end(MATHS_TEACHER.person(), Role.TEACHER, schools.today(), "увольнение"));

        assertThat(in(school, MATHS_TEACHER, Right.JOURNAL_MARK, today(MATHS_7B, CLASS_7B, 7))
                        .allowed())
                .isFalse();
    }

    @Test
    void nobodyWidensHisOwnRights() {
        var school = schools.open("001");

        CurrentActor.run(school, ADMINISTRATOR, () -> {
            assertThatThrownBy(
                            () -> assignments.assign(ADMINISTRATOR.person(), Role.TEACHER, schools.today(), "to mark"))
                    .isInstanceOf(AccessRefused.class)
                    .hasMessage("OWN_RIGHTS");
            assertThatThrownBy(() -> grants.allow(
                            ADMINISTRATOR.person(),
                            Right.JOURNAL_MARK,
                            Set.of(Scope.SCHOOL),
                            schools.today(),
                            null,
                            "to mark"))
                    .isInstanceOf(AccessRefused.class);
        });
    }

    @Test
    void theLastAdministratorStays() {
        var school = schools.open("001");

        CurrentActor.run(school, ADMINISTRATOR, () -> {
            assertThatThrownBy(() ->
                            assignments.end(ADMINISTRATOR.person(), Role.ADMINISTRATOR, schools.today(), "leaves"))
                    .isInstanceOf(AccessRefused.class)
                    .hasMessage("LAST_ADMINISTRATOR");
            assertThatThrownBy(() -> grants.forbid(
                            ADMINISTRATOR.person(), Right.REGULATION_EDIT, schools.today(), null, "leaves"))
                    .isInstanceOf(AccessRefused.class);
        });
        assertThat(in(school, ADMINISTRATOR, Right.REGULATION_EDIT, Target.school())
                        .allowed())
                .isTrue();
    }

    @Test
    void listsSeeAsFarAsTheRightReaches() {
        var school = school("001");

        assertThat(CurrentActor.<Reach, RuntimeException>call(
                        school, MATHS_TEACHER, () -> access.reach(Right.JOURNAL_VIEW)))
                .isEqualTo(new Reach.Only(Set.of(MATHS_7B, MATHS_1A), Set.of(CLASS_7B), Set.of(ANNA)));
        assertThat(CurrentActor.<Reach, RuntimeException>call(school, DEPUTY, () -> access.reach(Right.JOURNAL_VIEW)))
                .isEqualTo(new Reach.Everywhere());
        assertThat(CurrentActor.<Reach, RuntimeException>call(school, MOTHER, () -> access.reach(Right.JOURNAL_VIEW))
                        .nothing())
                .isTrue();
        assertThat(CurrentActor.<Reach, RuntimeException>call(school, MOTHER, () -> access.reach(Right.DIARY_VIEW)))
                .isEqualTo(new Reach.Only(Set.of(), Set.of(), Set.of(ANNA)));
    }

    @Test
    void anImportRaisesNobodyToPower() {
        var school = schools.open("001");
        var clerk = TestSchool.staff("secretary");
        var newcomer = new PersonId(UUID.randomUUID());
        CurrentActor.run(
                school,
                ADMINISTRATOR,
                () -> assignments.assign(clerk.person(), Role.SECRETARY, schools.today(), "order"));

        CurrentActor.run(
                school,
                clerk,
                () -> assignments.assignAll(
                        List.of(
                                new NewAssignment(newcomer, Role.TEACHER, schools.today()),
                                new NewAssignment(newcomer, Role.ADMINISTRATOR, schools.today())),
                        "import"));

        assertThat(CurrentSchool.<Set<Role>, RuntimeException>call(
                        school, () -> assignments.rolesOf(newcomer, schools.today())))
                .containsExactly(Role.TEACHER);
    }

    @Test
    void decisionsAreMadeFromMemory() {
        var school = school("001");
        var lesson = today(MATHS_7B, CLASS_7B, 7);
        as("001", MATHS_TEACHER, Right.JOURNAL_MARK, lesson);

        var asked = statements.during(() -> CurrentActor.run(school, MATHS_TEACHER, () -> {
            for (var number = 0; number < 1_000; number++) {
                assertThat(access.allows(Right.JOURNAL_MARK, lesson)).isTrue();
            }
        }));

        assertThat(asked).isEmpty();
    }

    private Refusal refused(String preset, Actor actor, Right right, Target target) {
        return ((Decision.Refused) as(preset, actor, right, target)).refusal();
    }

    private Decision as(String preset, Actor actor, Right right, Target target) {
        return in(school(preset), actor, right, target);
    }

    private Decision in(SchoolId school, Actor actor, Right right, Target target) {
        return CurrentActor.<Decision, RuntimeException>call(school, actor, () -> access.decide(right, target));
    }

    private SchoolId school(String preset) {
        return SCHOOLS.computeIfAbsent(preset, schools::open);
    }

    private Target today(UUID course, UUID classId, int parallel) {
        LocalDate day = schools.today();
        return Target.lesson(course, classId, parallel, day);
    }
}
