package app.okrug.access;

import static app.okrug.access.TestSchool.ADMINISTRATOR;
import static app.okrug.access.TestSchool.DEPUTY;
import static app.okrug.access.TestSchool.MATHS_TEACHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.acts.RegulationEditing;
import app.okrug.acts.RegulationPages;
import app.okrug.acts.Reverting;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.regulation.CellState;
import app.okrug.regulation.ChangedMeanwhile;
import app.okrug.regulation.Regulation;
import app.okrug.tenancy.SchoolId;
import app.okrug.testing.PlatformTest;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Roles that a school makes for itself from those of the catalogue (P-06).
@PlatformTest
class SchoolRoleTests {

    @Autowired
    TestSchool schools;

    @Autowired
    Access access;

    @Autowired
    SchoolRoles roles;

    @Autowired
    Assignments assignments;

    @Autowired
    Explanations explanations;

    @Autowired
    RegulationEditing editing;

    @Autowired
    RegulationPages pages;

    @Autowired
    Reverting reverting;

    @Autowired
    Regulation regulation;

    @Autowired
    Texts texts;

    @Autowired
    Clock clock;

    private final Actor tutor = TestSchool.staff("tutor");
    private SchoolId school;

    @BeforeEach
    void aSchool() {
        school = schools.open("001");
    }

    @Test
    void aNewRoleMayWhatItsBaseMayInTheSchoolNow() {
        asAdministrator(() -> {
            change(Role.SECRETARY, Right.REGULATION_DRAFT, CellState.ALLOW);
            change(Role.SECRETARY, Right.SCHOOL_CARD_EDIT, CellState.FORBID);
        });

        var made = made(Role.SECRETARY, "Делопроизводитель");

        assertThat(allows(tutor, Right.REGULATION_DRAFT)).isTrue();
        assertThat(allows(tutor, Right.SCHOOL_CARD_EDIT)).isFalse();
        asAdministrator(() -> {
            for (var right : Right.values()) {
                var base = regulation.cell("SECRETARY", right.name(), clock.instant());
                var own = regulation.cell(made.name(), right.name(), clock.instant());
                assertThat(own.differs(base)).as(right.name()).isFalse();
            }
        });
    }

    @Test
    void itsCellsAreChangedWithoutThoseOfItsBaseAndSetBackToThem() {
        var made = made(Role.TEACHER, "Тьютор");
        asAdministrator(() -> {
            change(made, Right.STAFF_VIEW, CellState.ALLOW);
            change(Role.TEACHER, Right.LOG_VIEW, CellState.ALLOW);
        });

        assertThat(allows(tutor, Right.STAFF_VIEW)).isTrue();
        assertThat(allows(MATHS_TEACHER, Right.STAFF_VIEW)).isFalse();
        assertThat(allows(tutor, Right.LOG_VIEW)).isFalse();
        asAdministrator(() -> {
            assertThat(reverting.toTemplate(made, "Приказ № 3")).isEqualTo(1);
            assertThat(pages.matrix().roles())
                    .extracting(column -> column.role().name())
                    .containsSubsequence("TEACHER", made.name(), "CLASS_TEACHER");
        });
        assertThat(allows(tutor, Right.STAFF_VIEW)).isFalse();
    }

    @Test
    void theCeilingOfTheBaseHolds() {
        var made = made(Role.DEPUTY, "Заместитель по проектам");

        asAdministrator(() -> assertThatThrownBy(() -> editing.changeCell(
                        made,
                        Right.DIARY_HOMEWORK_DONE,
                        CellState.ALLOW,
                        Set.of(Scope.SCHOOL),
                        null,
                        "Приказ № 4",
                        null))
                .isInstanceOf(IllegalArgumentException.class));
        for (var following : Set.of(Role.CLASS_TEACHER, Role.PUPIL, Role.GUARDIAN, made)) {
            asAdministrator(() -> assertThatThrownBy(() -> roles.make(following, "Роль", "Role", "Приказ № 5"))
                    .isInstanceOf(IllegalArgumentException.class));
        }
    }

    @Test
    void whoMayNotChangeTheRegulationMakesNone() {
        CurrentActor.run(
                school,
                DEPUTY,
                () -> assertThatThrownBy(() -> roles.make(Role.TEACHER, "Тьютор", "Tutor", "Приказ № 6"))
                        .isInstanceOf(AccessRefused.class));
    }

    @Test
    void itIsCalledByItsNameWhereverARoleIsNamed() {
        var made = made(Role.TEACHER, "Тьютор");

        asAdministrator(() -> {
            assertThat(texts.text(Language.RUSSIAN, "access.role." + made)).isEqualTo("Тьютор");
            assertThat(texts.text(Language.ENGLISH, "access.role." + made)).isEqualTo("Тьютор in English");
            var why = explanations.of(
                    tutor.person(), Category.STAFF, Right.SCHOOL_CARD_VIEW, Target.school(), schools.today());
            assertThat(why.steps()).extracting(Step::text).anyMatch(text -> text.contains("Тьютор"));
            assertThat(why.role()).isEqualTo(made);
        });
        asAdministrator(() -> {
            assertThatThrownBy(() -> roles.make(Role.DEPUTY, " тьютор ", "Mentor", "Приказ № 7"))
                    .isInstanceOf(RoleNameTaken.class);
            assertThatThrownBy(() -> roles.make(Role.DEPUTY, "Наставник", "Тьютор in english", "Приказ № 7"))
                    .isInstanceOf(RoleNameTaken.class);
        });
        var elsewhere = schools.open("001");
        CurrentActor.run(
                elsewhere,
                ADMINISTRATOR,
                () -> assertThat(texts.text("access.role." + made)).isEqualTo("access.role." + made));
    }

    @Test
    void anEndedRoleGivesNothingAndStaysOnRecord() {
        var made = made(Role.SECRETARY, "Делопроизводитель");
        asAdministrator(() -> assertThat(roles.end(seen(made), "Приказ № 8")).isEqualTo(1));

        assertThat(allows(tutor, Right.SCHOOL_CARD_EDIT)).isFalse();
        asAdministrator(() -> {
            assertThat(roles.all()).doesNotContain(made);
            assertThat(assignments.givable()).doesNotContain(made).contains(Role.SECRETARY);
            assertThat(assignments.of(tutor.person()))
                    .singleElement()
                    .satisfies(one -> assertThat(texts.text(Language.RUSSIAN, "access.role." + one.role()))
                            .isEqualTo("Делопроизводитель"));
            assertThatThrownBy(() -> assignments.assign(tutor.person(), made, schools.today(), "Приказ № 9"))
                    .isInstanceOf(IllegalArgumentException.class);
        });
    }

    @Test
    void twoWhoRenameAtOnceDoNotOverwriteEachOther() {
        var made = made(Role.TEACHER, "Тьютор");
        asAdministrator(() -> {
            var before = seen(made);
            roles.rename(before, "Наставник", "Mentor", "Приказ № 10");

            assertThatThrownBy(() -> roles.rename(before, "Куратор", "Curator", "Приказ № 11"))
                    .isInstanceOf(ChangedMeanwhile.class);
            assertThat(seen(made).name()).isEqualTo("Наставник");
        });
    }

    @Test
    void theLastWhoMayChangeTheRegulationKeepsHisOwnRole() {
        var made = made(Role.ADMINISTRATOR, "Координатор");
        CurrentActor.run(
                school,
                tutor,
                () -> assignments.end(ADMINISTRATOR.person(), Role.ADMINISTRATOR, schools.today(), "Приказ № 12"));

        CurrentActor.run(
                school,
                tutor,
                () -> assertThatThrownBy(() -> roles.end(seen(made), "Приказ № 13"))
                        .isInstanceOf(AccessRefused.class));
        assertThat(allows(tutor, Right.REGULATION_EDIT)).isTrue();
    }

    private Role made(Role base, String name) {
        return CurrentActor.call(school, ADMINISTRATOR, () -> {
            var role =
                    roles.make(base, name, name + " in English", "Приказ № 1").orElseThrow();
            assignments.assign(tutor.person(), role, schools.today(), "Приказ № 2");
            return role;
        });
    }

    private SchoolRole seen(Role role) {
        return roles.made().stream()
                .filter(one -> one.role().equals(role))
                .findFirst()
                .orElseThrow();
    }

    private void change(Role role, Right right, CellState state) {
        var scopes = state == CellState.ALLOW ? Set.of(Scope.SCHOOL) : Set.<Scope>of();
        var seen = regulation.cell(role.name(), right.name(), clock.instant()).id();
        editing.changeCell(role, right, state, scopes, null, "Приказ", seen);
    }

    private void asAdministrator(Runnable work) {
        CurrentActor.run(school, ADMINISTRATOR, work);
    }

    private boolean allows(Actor actor, Right right) {
        return CurrentActor.<Boolean, RuntimeException>call(school, actor, () -> access.allows(right, Target.school()));
    }
}
