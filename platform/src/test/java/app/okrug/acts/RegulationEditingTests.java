package app.okrug.acts;

import static app.okrug.access.TestSchool.ADMINISTRATOR;
import static app.okrug.access.TestSchool.CLASS_7B;
import static app.okrug.access.TestSchool.MATHS_7B;
import static app.okrug.access.TestSchool.MATHS_TEACHER;
import static app.okrug.access.TestSchool.MOTHER;
import static app.okrug.access.TestSchool.PHYSICS_7B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.okrug.access.Access;
import app.okrug.access.AccessRefused;
import app.okrug.access.CurrentActor;
import app.okrug.access.Decision;
import app.okrug.access.EventLog;
import app.okrug.access.RefusalCode;
import app.okrug.access.Right;
import app.okrug.access.Role;
import app.okrug.access.Scope;
import app.okrug.access.Target;
import app.okrug.access.TestSchool;
import app.okrug.audit.AuditLine;
import app.okrug.language.Language;
import app.okrug.regulation.ActWords;
import app.okrug.regulation.CellState;
import app.okrug.regulation.ChangedMeanwhile;
import app.okrug.regulation.Deadline;
import app.okrug.regulation.Deadline.Reference;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.regulation.RoleWords;
import app.okrug.tenancy.SchoolId;
import app.okrug.testing.PlatformTest;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/// Changing the matrix and the parameters, and what must not be changed.
@PlatformTest
class RegulationEditingTests {

    private static final Set<Scope> NOWHERE = Set.of();

    @Autowired
    TestSchool schools;

    @Autowired
    RegulationEditing editing;

    @Autowired
    RegulationPages pages;

    @Autowired
    Regulation regulation;

    @Autowired
    Contradictions contradictions;

    @Autowired
    Access access;

    @Autowired
    EventLog log;

    @BeforeEach
    void speakRussian() {
        LocaleContextHolder.setLocale(Language.RUSSIAN);
    }

    @Test
    void aChangeOfTheMatrixActsAtOnceAndKeepsTheParagraphBesideIt() {
        var school = schools.open("001");
        assertThat(mayMarkPhysics(school)).isFalse();

        asAdministrator(school, () -> change(Role.CLASS_TEACHER, Right.JOURNAL_MARK, CellState.ALLOW, Scope.OWN_CLASS));

        assertThat(mayMarkPhysics(school)).isTrue();
        asAdministrator(school, () -> {
            var square = square(Role.CLASS_TEACHER, Right.JOURNAL_MARK);
            assertThat(square.paragraph()).isEqualTo("4.6.1");
            assertThat(square.contradicts()).isTrue();
            assertThat(square.begun()).isEmpty();
            assertThat(square.scopes()).containsExactly(Scope.OWN_CLASS);
        });
    }

    @Test
    void aVetoWinsOverAnotherRoleAndIsNamed() {
        var school = schools.open("001");

        asAdministrator(school, () -> change(Role.CLASS_TEACHER, Right.JOURNAL_MARK, CellState.FORBID));

        var decision = CurrentActor.<Decision, RuntimeException>call(
                school, MATHS_TEACHER, () -> access.decide(Right.JOURNAL_MARK, lesson(MATHS_7B)));
        assertThat(((Decision.Refused) decision).refusal().code().name()).isEqualTo("FORBIDDEN");
        assertThat(((Decision.Refused) decision).refusal().text()).contains("классный руководитель");
    }

    @Test
    void whoDidNotSeeTheLatestChangeChangesNothing() {
        var school = schools.open("001");

        asAdministrator(school, () -> {
            var seen = seen(Role.TEACHER, Right.JOURNAL_PRINT);
            change(Role.TEACHER, Right.JOURNAL_PRINT, CellState.FORBID);

            assertThatThrownBy(() -> editing.changeCell(
                            Role.TEACHER,
                            Right.JOURNAL_PRINT,
                            CellState.ALLOW,
                            Set.of(Scope.SCHOOL),
                            null,
                            "too late",
                            seen))
                    .isInstanceOf(ChangedMeanwhile.class);
        });
    }

    @Test
    void aParagraphNamedBesideACellStandsInTheRefusal() {
        var school = schools.open("001");

        asAdministrator(school, () -> {
            change(Role.CLASS_TEACHER, Right.JOURNAL_MARK, CellState.FORBID);
            assertThat(square(Role.CLASS_TEACHER, Right.JOURNAL_MARK).paragraph())
                    .isEqualTo("4.6.1");

            editing.changeCell(
                    Role.TEACHER,
                    Right.JOURNAL_PRINT,
                    CellState.FORBID,
                    NOWHERE,
                    ActWords.of(" 7.3 ", "Журнал печатает секретарь."),
                    "Приказ № 5",
                    seen(Role.TEACHER, Right.JOURNAL_PRINT));

            assertThat(square(Role.TEACHER, Right.JOURNAL_PRINT).contradicts()).isFalse();
        });

        var decision = CurrentActor.<Decision, RuntimeException>call(
                school, MATHS_TEACHER, () -> access.decide(Right.JOURNAL_PRINT, lesson(MATHS_7B)));
        var refusal = ((Decision.Refused) decision).refusal();
        assertThat(refusal.paragraph()).isEqualTo("7.3");
        assertThat(refusal.quote()).isEqualTo("Журнал печатает секретарь.");
        assertThatThrownBy(() -> ActWords.of("", "Слова без пункта")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyWhoMayChangesTheAct() {
        var school = schools.open("001");

        CurrentActor.run(school, MATHS_TEACHER, () -> {
            assertThatThrownBy(() -> editing.changeCell(
                            Role.TEACHER, Right.LOG_VIEW, CellState.ALLOW, Set.of(Scope.SCHOOL), null, "curious", null))
                    .isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> editing.changeParameter(Parameter.MARK_EDIT_DAYS, 100, "lazy", null))
                    .isInstanceOf(AccessRefused.class);
            assertThat(pages.matrix().rights()).hasSameSizeAs(Right.values());
        });
    }

    @Test
    void theLastAdministratorDoesNotLockHimselfOut() {
        var school = schools.open("001");

        asAdministrator(school, () -> {
            assertThatThrownBy(() -> change(Role.ADMINISTRATOR, Right.REGULATION_EDIT, CellState.FORBID))
                    .isInstanceOf(AccessRefused.class)
                    .hasMessage("LAST_ADMINISTRATOR");
            change(Role.DEPUTY, Right.REGULATION_EDIT, CellState.ALLOW, Scope.SCHOOL);
            change(Role.ADMINISTRATOR, Right.REGULATION_EDIT, CellState.FORBID);
        });

        CurrentActor.run(
                school,
                ADMINISTRATOR,
                () -> assertThat(access.allows(Right.REGULATION_EDIT, Target.school()))
                        .isFalse());
    }

    @Test
    void noSchoolForbidsAParentTheDiaryOfTheOwnChild() {
        var school = schools.open("001");

        asAdministrator(
                school,
                () -> assertThatThrownBy(() -> change(Role.GUARDIAN, Right.DIARY_VIEW, CellState.FORBID))
                        .isInstanceOfSatisfying(AccessRefused.class, refused -> {
                            assertThat(refused.refusal().act()).contains("273-ФЗ");
                            assertThat(refused.refusal().quote()).contains("с оценками успеваемости своих детей");
                        }));
    }

    @Test
    void aRoleIsNotGivenWhatItCanNeverHave() {
        var school = schools.open("001");

        asAdministrator(school, () -> {
            assertThatThrownBy(() -> change(Role.PUPIL, Right.JOURNAL_MARK, CellState.ALLOW, Scope.SELF))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> change(Role.GUARDIAN, Right.DIARY_VIEW, CellState.ALLOW, Scope.SCHOOL))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(square(Role.PUPIL, Right.JOURNAL_MARK).possible()).isEmpty();
        });
    }

    @Test
    void aParameterIsSetAtOnceAndWithinItsBounds() {
        var school = schools.open("001");
        var fourHours = new Deadline(Reference.TEACHER_LAST_LESSON, Duration.ofHours(4));

        asAdministrator(school, () -> {
            var before = regulation.current(Parameter.HOMEWORK_DEADLINE);
            editing.changeParameter(Parameter.HOMEWORK_DEADLINE, fourHours, "педсовет", before.entry());
            var after = regulation.current(Parameter.HOMEWORK_DEADLINE);

            assertThat(after.value()).isEqualTo(fourHours);
            assertThat(after.paragraph()).isNull();

            editing.changeParameter(Parameter.HOMEWORK_DEADLINE, before.value(), "как в акте", after.entry());
            assertThat(regulation.current(Parameter.HOMEWORK_DEADLINE).paragraph())
                    .isEqualTo("4.5.3");

            assertThatThrownBy(() -> editing.changeParameter(Parameter.MARK_EDIT_DAYS, -1, "error", null))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> editing.changeParameter(Parameter.MARK_EDIT_DAYS, 10, " ", null))
                    .isInstanceOf(IllegalArgumentException.class);
        });
    }

    @Test
    void whatWasChangedCanBeRead() {
        var school = schools.open("001");

        asAdministrator(school, () -> {
            change(Role.DEPUTY, Right.JOURNAL_MARK, CellState.ALLOW, Scope.SCHOOL);
            editing.changeParameter(Parameter.MARK_EDIT_DAYS, 10, "педсовет", null);

            assertThat(pages.changes(10))
                    .extracting(ChangeLine::what, ChangeLine::before, ChangeLine::after, ChangeLine::reason)
                    .containsExactly(
                            tuple(
                                    "Сколько дней после урока можно менять отметки и посещаемость",
                                    null,
                                    "10",
                                    "педсовет"),
                            tuple(
                                    "заместитель директора по УВР · Журнал: текущие отметки",
                                    null,
                                    "разрешено: вся школа",
                                    "решение"));
            assertThat(log.ofSchool("regulation.", null, "", Long.MAX_VALUE, 10))
                    .extracting(AuditLine::action, AuditLine::person)
                    .containsExactly(
                            tuple(
                                    "regulation.parameter_changed",
                                    ADMINISTRATOR.person().value()),
                            tuple(
                                    "regulation.cell_changed",
                                    ADMINISTRATOR.person().value()));
        });
    }

    @Test
    void thePagesSayEverythingInWords() {
        var school = schools.open("001");

        asAdministrator(school, () -> {
            assertThat(pages.parameters()).hasSameSizeAs(Parameter.all()).allSatisfy(line -> {
                assertThat(line.text())
                        .isNotBlank()
                        .doesNotContain("regulation.")
                        .doesNotMatch(".*[A-Z]{4,}.*");
                assertThat(line.usual()).isNotBlank().doesNotContain("regulation.");
            });
            assertThat(pages.parameters())
                    .filteredOn(line -> line.parameter().equals(Parameter.HOMEWORK_DEADLINE))
                    .singleElement()
                    .satisfies(line ->
                            assertThat(line.text()).isEqualTo("90 мин после: конец последнего урока класса (группы)"));
            assertThat(pages.matrix().roles()).hasSameSizeAs(Role.values());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void noPresetContradictsItself(String preset) {
        asAdministrator(schools.open(preset), () -> {
            assertThat(pages.parameters()).noneMatch(ParameterLine::contradicts);
            assertThat(contradictions.inForce()).isEmpty();
            assertThat(pages.matrix().rights())
                    .flatExtracting(MatrixPage.Line::cells)
                    .noneMatch(MatrixPage.Square::contradicts);
        });
    }

    @Test
    void theSchoolsOwnWordForARoleStandsEverywhere() {
        var school = schools.open("001");
        var words = new RoleWords(Map.of("TEACHER", "педагог"));

        asAdministrator(school, () -> {
            editing.changeParameter(Parameter.ROLE_WORDS, words, "как в акте", null);

            assertThat(pages.matrix().roles())
                    .filteredOn(column -> column.role().equals(Role.TEACHER))
                    .extracting(MatrixPage.Column::name)
                    .containsExactly("педагог");
            assertThat(pages.parameters())
                    .filteredOn(line -> line.parameter().equals(Parameter.ROLE_WORDS))
                    .extracting(ParameterLine::text)
                    .containsExactly("учитель – педагог");
        });
        asAdministrator(
                schools.open("001"),
                () -> assertThat(pages.matrix().roles())
                        .extracting(MatrixPage.Column::name)
                        .doesNotContain("педагог"));
    }

    @Test
    void whatTheSchoolDoesWithoutIsRefusedToAll() {
        var school = schools.open("001");
        asAdministrator(
                school,
                () -> assertThat(access.reach(Right.SUBSTITUTION_EDIT).nothing())
                        .isFalse());

        asAdministrator(
                school, () -> editing.changeParameter(Parameter.BLOCKS_OFF, Set.of("SUBSTITUTIONS"), "не нужны", null));

        asAdministrator(school, () -> {
            assertThat(access.reach(Right.SUBSTITUTION_EDIT).nothing()).isTrue();
            assertThat(access.decide(Right.SUBSTITUTION_EDIT, Target.school()))
                    .isInstanceOfSatisfying(
                            Decision.Refused.class,
                            refused -> assertThat(refused.refusal().code()).isEqualTo(RefusalCode.BLOCK_OFF));
            assertThat(access.allows(Right.JOURNAL_VIEW, Target.school())).isTrue();
        });
    }

    @Test
    void whatContradictsTheActIsListedWithItsParagraph() {
        asAdministrator(schools.open("001"), () -> {
            var seen = regulation.current(Parameter.HOMEWORK_DEADLINE).entry();
            var week = new Deadline(Reference.LESSON_DAY, Duration.ofDays(20));
            editing.changeParameter(Parameter.HOMEWORK_DEADLINE, week, "решение", seen);
            change(Role.CLASS_TEACHER, Right.JOURNAL_MARK, CellState.ALLOW, Scope.OWN_CLASS);

            assertThat(contradictions.inForce())
                    .extracting(
                            Contradiction::kind,
                            contradiction -> contradiction.subject().key(),
                            Contradiction::paragraph)
                    .containsExactlyInAnyOrder(
                            tuple(Contradiction.Kind.VALUE_AGAINST_ACT, "HOMEWORK_DEADLINE", "4.5.3"),
                            tuple(Contradiction.Kind.DUE_TOO_LATE, "HOMEWORK_DEADLINE", null),
                            tuple(Contradiction.Kind.CELL_AGAINST_ACT, "CLASS_TEACHER JOURNAL_MARK", "4.6.1"));
        });
    }

    @Test
    void aDutyWithoutTheRightForItIsShown() {
        asAdministrator(schools.open("002"), () -> {
            var seen = regulation.current(Parameter.FAMILY_CREDENTIALS_BY).entry();
            editing.changeParameter(Parameter.FAMILY_CREDENTIALS_BY, Set.of("CLASS_TEACHER"), "решение", seen);

            assertThat(pages.parameters())
                    .filteredOn(ParameterLine::contradicts)
                    .singleElement()
                    .extracting(ParameterLine::parameter)
                    .isEqualTo(Parameter.FAMILY_CREDENTIALS_BY);
        });
    }

    @Test
    void aSchoolMayHideTheHistoryOfMarksFromFamilies() {
        var school = schools.open("001");
        var anna = Target.pupil(TestSchool.ANNA, CLASS_7B);
        CurrentActor.run(
                school,
                MOTHER,
                () -> assertThat(access.allows(Right.JOURNAL_HISTORY, anna)).isTrue());

        asAdministrator(school, () -> editing.changeParameter(Parameter.HISTORY_FOR_FAMILY, false, "педсовет", null));

        CurrentActor.run(
                school,
                MOTHER,
                () -> assertThat(access.allows(Right.JOURNAL_HISTORY, anna)).isFalse());
    }

    private boolean mayMarkPhysics(SchoolId school) {
        return CurrentActor.<Boolean, RuntimeException>call(
                school, MATHS_TEACHER, () -> access.allows(Right.JOURNAL_MARK, lesson(PHYSICS_7B)));
    }

    private Target lesson(UUID course) {
        return Target.lesson(course, CLASS_7B, 7, schools.today());
    }

    private void asAdministrator(SchoolId school, Runnable work) {
        CurrentActor.run(school, ADMINISTRATOR, work);
    }

    private void change(Role role, Right right, CellState state, Scope... scopes) {
        editing.changeCell(
                role, right, state, scopes.length == 0 ? NOWHERE : Set.of(scopes), null, "решение", seen(role, right));
    }

    private @Nullable UUID seen(Role role, Right right) {
        return square(role, right).seen();
    }

    private MatrixPage.Square square(Role role, Right right) {
        return pages.matrix().rights().stream()
                .filter(line -> line.right() == right)
                .flatMap(line -> line.cells().stream())
                .filter(cell -> cell.role() == role)
                .findFirst()
                .orElseThrow();
    }
}
