package app.okrug.admin.rights;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.access.Access;
import app.okrug.access.Category;
import app.okrug.access.Right;
import app.okrug.access.Role;
import app.okrug.access.Scope;
import app.okrug.access.Target;
import app.okrug.admin.testing.ConsoleTest;
import app.okrug.testing.MovableClock;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import app.okrug.ui.guard.RefusalPage;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HolderViewTests extends ConsoleTest {

    @Autowired
    SchoolFixture schools;

    @Autowired
    Access access;

    private TestSchool filled;

    @BeforeEach
    void aSchoolWithTwoTeachers() {
        filled = schools.school();
    }

    @Test
    void theListNamesWhoHoldsWhat() {
        inNovember(() -> {
            open("admin/rights/people");

            assertThat(words()).contains("Лукина Варвара Захаровна", "учитель");
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void aPersonalRightHoldsAtOnceAndIsCountedInTheMatrix() {
        inNovember(() -> {
            open("admin/rights/people/" + schools.staff("1").value());
            press("Добавить личное право или запрет");
            ((ComboBox<Right>) combo("Право")).setValue(Right.STAFF_VIEW);
            find(CheckboxGroup.class).single().setValue(Set.of(Scope.SCHOOL));
            press("Сохранить");
            assertThat(reason().isInvalid()).isTrue();
            reason().setValue("Приказ № 12");
            press("Сохранить");

            assertThat(words()).contains("Сотрудники: просмотр", "можно: вся школа", "Приказ № 12", "действует");
            assertThat(lukinaMay(Right.STAFF_VIEW)).isTrue();
            open("admin/rights");
            assertThat(find(RightsMatrix.class).single().getElement().getProperty("data"))
                    .contains("лично: 1");
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void aVetoIsEndedAndStaysInTheHistory() {
        inNovember(() -> {
            open("admin/rights/people/" + schools.staff("1").value());
            press("Добавить личное право или запрет");
            ((RadioButtonGroup<Boolean>) find(RadioButtonGroup.class).single()).setValue(false);
            ((ComboBox<Right>) combo("Право")).setValue(Right.TIMETABLE_VIEW);
            reason().setValue("Приказ № 13");
            press("Сохранить");
            assertThat(lukinaMay(Right.TIMETABLE_VIEW)).isFalse();

            find(Button.class).all().stream()
                    .filter(one -> one.getElement().getAttribute("aria-label") != null
                            && one.getElement().getAttribute("aria-label").equals("Завершить: Расписание: просмотр"))
                    .findFirst()
                    .ifPresent(one -> test(one).click());
            find(Button.class).all().stream()
                    .filter(one -> one.getText().equals("Завершить"))
                    .reduce((one, other) -> other)
                    .ifPresent(one -> test(one).click());

            assertThat(lukinaMay(Right.TIMETABLE_VIEW)).isTrue();
            assertThat(words()).contains("нельзя нигде", "завершено");
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void aRoleIsGivenWithItsReason() {
        inNovember(() -> {
            open("admin/rights/people/" + schools.staff("2").value());
            press("Назначить роль");
            ((Select<Role>) find(Select.class).single()).setValue(Role.SECRETARY);
            reason().setValue("Приказ № 14");
            find(Button.class).all().stream()
                    .filter(one -> one.getText().equals("Назначить роль"))
                    .reduce((one, other) -> other)
                    .ifPresent(one -> test(one).click());

            assertThat(words()).contains("секретарь", "Приказ № 14");
        });
    }

    @Test
    void aTeacherIsRefused() {
        school.asTeacher(() -> open("admin/rights/people"));

        assertThat(getCurrentView()).isInstanceOf(RefusalPage.class);
    }

    private boolean lukinaMay(Right right) {
        var lukina = SchoolFixture.actor(schools.staff("1"), Category.STAFF);
        return filled.<Boolean, RuntimeException>as(lukina, () -> access.allows(right, Target.school()));
    }

    private ComboBox<?> combo(String label) {
        return find(ComboBox.class).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private TextArea reason() {
        return find(TextArea.class).all().stream()
                .filter(one -> "Основание".equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void inNovember(Runnable work) {
        MovableClock.on("2026-11-20", () -> {
            filled.run(work);
            return null;
        });
    }
}
