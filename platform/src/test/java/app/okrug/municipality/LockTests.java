package app.okrug.municipality;

import static app.okrug.access.TestSchool.ADMINISTRATOR;
import static app.okrug.access.TestSchool.CLASS_7B;
import static app.okrug.access.TestSchool.MATHS_7B;
import static app.okrug.access.TestSchool.MATHS_TEACHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.Access;
import app.okrug.access.AccessRefused;
import app.okrug.access.CurrentActor;
import app.okrug.access.Decision;
import app.okrug.access.RefusalCode;
import app.okrug.access.Right;
import app.okrug.access.Role;
import app.okrug.access.Scope;
import app.okrug.access.Target;
import app.okrug.access.TestSchool;
import app.okrug.acts.Contradiction;
import app.okrug.acts.Contradictions;
import app.okrug.acts.ParameterLine;
import app.okrug.acts.RegulationEditing;
import app.okrug.acts.RegulationPages;
import app.okrug.acts.Reverting;
import app.okrug.acts.Subject;
import app.okrug.acts.Versions;
import app.okrug.language.Language;
import app.okrug.regulation.CellState;
import app.okrug.regulation.Change.Permission;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.regulation.Ruling;
import app.okrug.regulation.Ruling.Mode;
import app.okrug.regulation.Rulings;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.SchoolId;
import app.okrug.testing.PlatformTest;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What a ruling of the municipality means inside a school.
@PlatformTest
class LockTests {

    private static final Subject DAYS = new Subject.OfParameter(Parameter.MARK_EDIT_DAYS);
    private static final Subject TEACHER_MARKS = new Subject.OfCell(Role.TEACHER, Right.JOURNAL_MARK);

    @Autowired
    TestSchool schools;

    @Autowired
    Rulings rulings;

    @Autowired
    Regulation regulation;

    @Autowired
    RegulationEditing editing;

    @Autowired
    RegulationPages pages;

    @Autowired
    Reverting reverting;

    @Autowired
    Versions versions;

    @Autowired
    Contradictions contradictions;

    @Autowired
    Access access;

    @Autowired
    Clock clock;

    @Autowired
    PlatformTransactionManager manager;

    @BeforeEach
    void speakRussian() {
        LocaleContextHolder.setLocale(Language.RUSSIAN);
    }

    @Test
    void aLockStandsOverTheSchoolsOwnValueAndTheSchoolChangesItNoMore() {
        var school = schools.open("001");
        asAdministrator(school, () -> set(Parameter.MARK_EDIT_DAYS, 10));

        rule(school, new Rule(DAYS, Mode.LOCK, 3, "Проверка показала опоздания"));

        asAdministrator(school, () -> {
            assertThat(regulation.current(Parameter.MARK_EDIT_DAYS).value()).isEqualTo(3);
            assertThat(line(Parameter.MARK_EDIT_DAYS)).satisfies(line -> {
                assertThat(line.editable()).isFalse();
                assertThat(line.ruling()).isNotNull();
                assertThat(line.ruling().reason()).isEqualTo("Проверка показала опоздания");
                assertThat(line.ruling().document()).isEqualTo("приказ № 15");
            });
        });
        assertThatThrownBy(() -> asAdministrator(school, () -> set(Parameter.MARK_EDIT_DAYS, 20)))
                .isInstanceOfSatisfying(AccessRefused.class, refused -> {
                    assertThat(refused.refusal().code()).isEqualTo(RefusalCode.LOCKED_BY_OFFICE);
                    assertThat(refused.refusal().text()).contains("Проверка показала опоздания", "приказ № 15");
                });

        rule(school);

        asAdministrator(school, () -> {
            assertThat(regulation.current(Parameter.MARK_EDIT_DAYS).value()).isEqualTo(10);
            set(Parameter.MARK_EDIT_DAYS, 20);
            assertThat(regulation.current(Parameter.MARK_EDIT_DAYS).value()).isEqualTo(20);
        });
    }

    @Test
    void aPastLessonIsJudgedByWhatHeldOnItsDay() {
        var school = schools.open("001");
        var before = clock.instant();

        rule(school, new Rule(DAYS, Mode.LOCK, 3, "Так решено"));

        CurrentSchool.run(school, () -> {
            assertThat(regulation.setting(Parameter.MARK_EDIT_DAYS, before).lock())
                    .isNull();
            assertThat(regulation.current(Parameter.MARK_EDIT_DAYS).value()).isEqualTo(3);
        });
    }

    @Test
    void aLockedCellRefusesWithTheDecisionOfTheOfficeBehindIt() {
        var school = schools.open("001");
        assertThat(mayMark(school)).isInstanceOf(Decision.Allowed.class);

        rule(school, new Rule(TEACHER_MARKS, Mode.LOCK, new Permission(CellState.FORBID, ""), "Идёт проверка"));

        assertThat(mayMark(school)).isInstanceOfSatisfying(Decision.Refused.class, refused -> {
            assertThat(refused.refusal().code()).isEqualTo(RefusalCode.FORBIDDEN);
            assertThat(refused.refusal().text()).contains("приказ № 15");
            assertThat(refused.refusal().quote()).isEqualTo("Идёт проверка");
        });
        assertThatThrownBy(() -> asAdministrator(
                        school,
                        () -> editing.changeCell(
                                Role.TEACHER,
                                Right.JOURNAL_MARK,
                                CellState.ALLOW,
                                Set.of(Scope.OWN_COURSE),
                                null,
                                "Нужно",
                                null)))
                .isInstanceOfSatisfying(
                        AccessRefused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(RefusalCode.LOCKED_BY_OFFICE));
        asAdministrator(school, () -> reverting.toTemplate(Role.TEACHER, "Как было"));
        assertThat(mayMark(school)).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void theActKeepsItsOwnWordsAndTheContradictionIsNamed() {
        var school = schools.open("001");
        var subject = new Subject.OfParameter(Parameter.HOMEWORK_FREE_PARALLELS);

        rule(school, new Rule(subject, Mode.LOCK, Set.of(1, 2), "Для всех начальных классов"));

        asAdministrator(school, () -> {
            assertThat(contradictions.inForce())
                    .contains(new Contradiction(Contradiction.Kind.ACT_AGAINST_LOCK, subject, null, "3.6"));
            assertThat(versions.latest().provision(subject).orElseThrow().value())
                    .isEqualTo(Set.of(1));
            assertThat(versions.latest().provision(subject).orElseThrow().paragraph())
                    .isEqualTo("3.6");
        });
    }

    @Test
    void aDefaultIsOfferedAndChangesNothing() {
        var school = schools.open("001");
        asAdministrator(school, () -> set(Parameter.MARK_EDIT_DAYS, 10));

        rule(school, new Rule(DAYS, Mode.DEFAULT, 5, "Советуем"));

        asAdministrator(school, () -> {
            assertThat(regulation.current(Parameter.MARK_EDIT_DAYS).value()).isEqualTo(10);
            assertThat(line(Parameter.MARK_EDIT_DAYS).editable()).isTrue();
            assertThat(line(Parameter.MARK_EDIT_DAYS).ruling().value()).isEqualTo(5);
            set(Parameter.MARK_EDIT_DAYS, 5);
        });
    }

    @Test
    void oneSchoolsLockIsUnknownInAnother() {
        var north = schools.open("001");
        var south = schools.open("001");

        rule(north, new Rule(DAYS, Mode.LOCK, 3, "Так решено"));

        CurrentSchool.run(south, () -> assertThat(regulation.rulings()).isEmpty());
        CurrentSchool.run(north, () -> assertThat(regulation.rulings()).hasSize(1));
    }

    @Test
    void bringingTheSameAgainChangesNothing() {
        var school = schools.open("001");
        var rule = new Rule(DAYS, Mode.LOCK, 3, "Так решено");
        assertThat(rule(school, rule)).isEqualTo(1);

        assertThat(rule(school, rule)).isZero();
        assertThat(rule(school, new Rule(DAYS, Mode.LOCK, 4, "Иначе решено"))).isEqualTo(1);
        assertThat(rule(school)).isEqualTo(1);
    }

    @Test
    void aNewSchoolBeginsWithDefaultsWhereItsActIsSilent() {
        var school = schools.open("001");
        var spoken = new Subject.OfParameter(Parameter.HOMEWORK_FREE_PARALLELS);
        var silent = new Subject.OfParameter(Parameter.DEBT_DAYS);

        begin(
                school,
                new Rule(spoken, Mode.DEFAULT, Set.of(1, 2), "Советуем"),
                new Rule(silent, Mode.DEFAULT, 21, "Советуем"));

        CurrentSchool.run(school, () -> {
            assertThat(regulation.current(Parameter.HOMEWORK_FREE_PARALLELS).value())
                    .isEqualTo(Set.of(1));
            assertThat(regulation.current(Parameter.DEBT_DAYS).value()).isEqualTo(21);
        });
    }

    private int rule(SchoolId school, Rule... rules) {
        return CurrentSchool.<Integer, RuntimeException>call(
                school, () -> new TransactionTemplate(manager).execute(_ -> rulings.replace(wanted(rules))));
    }

    private void begin(SchoolId school, Rule... rules) {
        CurrentSchool.run(
                school, () -> new TransactionTemplate(manager).executeWithoutResult(_ -> rulings.begin(wanted(rules))));
    }

    private static List<Ruling> wanted(Rule... rules) {
        return List.of(rules).stream().map(rule -> rule.ruling("приказ № 15")).toList();
    }

    private static void asAdministrator(SchoolId school, Runnable work) {
        CurrentActor.run(school, ADMINISTRATOR, work);
    }

    private <T> void set(Parameter<T> parameter, T value) {
        editing.changeParameter(
                parameter, value, "Так удобнее", regulation.current(parameter).entry());
    }

    private ParameterLine line(Parameter<?> parameter) {
        return pages.parameters().stream()
                .filter(line -> line.parameter() == parameter)
                .findFirst()
                .orElseThrow();
    }

    private Decision mayMark(SchoolId school) {
        return CurrentActor.<Decision, RuntimeException>call(
                school,
                MATHS_TEACHER,
                () -> access.decide(Right.JOURNAL_MARK, Target.lesson(MATHS_7B, CLASS_7B, 7, schools.today())));
    }
}
