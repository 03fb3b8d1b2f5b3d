package app.okrug.admin.rights;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.access.Access;
import app.okrug.access.Right;
import app.okrug.access.Role;
import app.okrug.access.Scope;
import app.okrug.access.Target;
import app.okrug.acts.RegulationEditing;
import app.okrug.admin.testing.ConsoleTest;
import app.okrug.regulation.CellState;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.ui.guard.RefusalNotice;
import app.okrug.ui.guard.RefusalPage;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RightsViewTests extends ConsoleTest {

    @Autowired
    Access access;

    @Autowired
    RegulationEditing editing;

    @Autowired
    Regulation regulation;

    @Test
    void aTeacherIsRefusedWithTheReason() {
        school.asTeacher(() -> open("admin/rights"));

        assertThat(getCurrentView()).isInstanceOf(RefusalPage.class);
        assertThat(find(RefusalNotice.class).all()).hasSize(1);
    }

    @Test
    void theAdministratorSeesEveryRightAndEveryRole() {
        school.asAdministrator(() -> open("admin/rights"));

        var picture = find(RightsMatrix.class).single().getElement().getProperty("data");
        assertThat(picture).contains("Журнал: текущие отметки", "классный руководитель", "REGULATION_EDIT");
    }

    @Test
    void aChangedCellActsAtOnce() {
        school.asAdministrator(() -> open("admin/rights"));
        school.asAdministrator(() -> {
            find(RightsMatrix.class).single().open(Right.STAFF_VIEW.name(), Role.TEACHER.name());
            find(RadioButtonGroup.class).single().setValue(CellState.ALLOW);
            find(CheckboxGroup.class).single().setValue(Set.of(Scope.SCHOOL));
            field("Причина изменения").setValue("Приказ № 12");
            press("Сохранить");
        });

        var allowed = new AtomicBoolean();
        school.asTeacher(() -> allowed.set(access.allows(Right.STAFF_VIEW, Target.school())));
        assertThat(allowed).isTrue();
    }

    @Test
    void withoutAReasonNothingIsSavedAndNothingTypedIsLost() {
        school.asAdministrator(() -> open("admin/rights"));
        school.asAdministrator(() -> {
            find(RightsMatrix.class).single().open(Right.LOG_VIEW.name(), Role.DEPUTY.name());
            find(RadioButtonGroup.class).single().setValue(CellState.FORBID);
            press("Сохранить");
        });

        assertThat(field("Причина изменения").isInvalid()).isTrue();
        assertThat(find(RadioButtonGroup.class).single().getValue()).isEqualTo(CellState.FORBID);
    }

    @Test
    void theParagraphBehindACellCanBeNamed() {
        school.asAdministrator(() -> open("admin/rights"));
        school.asAdministrator(() -> {
            find(RightsMatrix.class).single().open(Right.LOG_VIEW.name(), Role.SECRETARY.name());
            find(RadioButtonGroup.class).single().setValue(CellState.FORBID);
            field("Слова пункта").setValue("Журнал событий читает директор.");
            field("Причина изменения").setValue("Приказ № 14");
            press("Сохранить");
        });
        var unnamed = find(TextField.class).all().stream()
                .filter(one -> "Пункт регламента".equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
        assertThat(unnamed.isInvalid()).isTrue();

        school.asAdministrator(() -> {
            unnamed.setValue("9.2");
            press("Сохранить");
            find(RightsMatrix.class).single().open(Right.LOG_VIEW.name(), Role.SECRETARY.name());
        });

        assertThat(find(CellDialog.class).single().getElement().getTextRecursively())
                .contains("п. 9.2", "Журнал событий читает директор.");
    }

    private TextArea field(String label) {
        return find(TextArea.class).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aRoleIsSetBackToItsTemplate() {
        school.asAdministrator(() -> open("admin/rights"));
        school.asAdministrator(() -> {
            find(RightsMatrix.class).single().open(Right.STAFF_VIEW.name(), Role.NURSE.name());
            find(RadioButtonGroup.class).single().setValue(CellState.ALLOW);
            find(CheckboxGroup.class).single().setValue(Set.of(Scope.SCHOOL));
            field("Причина изменения").setValue("Приказ № 15");
            press("Сохранить");
            press("Сравнить роль с образцом");
            find(TemplateDialog.class).single().choose(Role.NURSE);
            assertThat(find(TemplateDialog.class).single().getElement().getTextRecursively())
                    .contains("Сотрудники: просмотр", "вся школа", "не может");
            field("Причина изменения").setValue("Приказ № 16");
            press("Вернуть к образцу");
            press("Сравнить роль с образцом");
            find(TemplateDialog.class).single().choose(Role.NURSE);
        });

        assertThat(find(TemplateDialog.class).single().getElement().getTextRecursively())
                .contains("Роль не отличается от образца.");
    }

    @Test
    void theDirectorReadsACellAndCannotChangeIt() {
        school.asDirector(() -> open("admin/rights"));
        school.asDirector(
                () -> find(RightsMatrix.class).single().open(Right.JOURNAL_MARK.name(), Role.CLASS_TEACHER.name()));

        assertThat(find(CellDialog.class).single().getElement().getTextRecursively())
                .contains("п. 4.6.1");
        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Сохранить");
    }

    @Test
    void whatNobodyOfTheRoleCanHoldIsNotOffered() {
        school.asAdministrator(() -> open("admin/rights"));
        school.asAdministrator(
                () -> find(RightsMatrix.class).single().open(Right.REGULATION_EDIT.name(), Role.GUARDIAN.name()));

        assertThat(find(RadioButtonGroup.class).all()).isEmpty();
        assertThat(find(CellDialog.class).single().getElement().getTextRecursively())
                .contains("быть не может");
    }

    @Test
    void onlyWhatTheSchoolChangedCanBeShown() {
        school.asAdministrator(() -> open("admin/rights"));
        var whole = find(RightsMatrix.class).single().getElement().getProperty("data");

        school.asAdministrator(() -> find(Checkbox.class).all().getFirst().setValue(true));

        var narrowed = find(RightsMatrix.class).single().getElement().getProperty("data");
        assertThat(narrowed).hasSizeLessThan(whole.length()).doesNotContain("TIMETABLE_VIEW");
    }

    @Test
    void aRiskyRightWaitsOnThePageUntilTheDirectorDecides() {
        var apart = school.another();
        apart.asAdministrator(() -> editing.changeParameter(
                Parameter.RIGHTS_BY_TWO,
                Set.of("POWER"),
                "Приказ № 20",
                regulation.current(Parameter.RIGHTS_BY_TWO).entry()));
        apart.asAdministrator(() -> {
            open("admin/rights");
            find(RightsMatrix.class).single().open(Right.CREDENTIALS_STAFF.name(), Role.SECRETARY.name());
            find(RadioButtonGroup.class).single().setValue(CellState.ALLOW);
            find(CheckboxGroup.class).single().setValue(Set.of(Scope.SCHOOL));
            field("Причина изменения").setValue("Приказ № 21");
            press("Сохранить");
        });
        assertThat(words()).contains("1 изменение ждёт второго человека", "Приказ № 21", "Отозвать");
        assertThat(words()).doesNotContain("Подтвердить");

        apart.asDirector(() -> {
            open("admin/rights");
            press("Отклонить");
        });
        apart.asDirector(() -> {
            last("Отклонить").click();
            assertThat(field("Почему").isInvalid()).isTrue();
            field("Почему").setValue("Секретарю это не нужно");
            last("Отклонить").click();
        });

        assertThat(words()).contains("Ни одно изменение не ждёт", "Секретарю это не нужно", "отклонено");
    }

    private Button last(String words) {
        return find(Button.class).all().stream()
                .filter(one -> one.getText().equals(words))
                .reduce((_, later) -> later)
                .orElseThrow();
    }
}
