package app.okrug.admin.rights;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.access.Right;
import app.okrug.access.Role;
import app.okrug.access.SchoolRoles;
import app.okrug.admin.testing.ConsoleSchool;
import app.okrug.admin.testing.ConsoleTest;
import app.okrug.ui.guard.RefusalPage;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RolesViewTests extends ConsoleTest {

    @Autowired
    SchoolRoles roles;

    private ConsoleSchool own;

    @BeforeEach
    void aSchoolOfItsOwn() {
        own = school.another();
    }

    @Test
    void aRoleIsMadeAndStandsInTheMatrixBesideItsBase() {
        own.asAdministrator(() -> {
            open("admin/rights/roles");
            assertThat(words()).contains("Своих ролей у школы нет");
            press("Создать роль");
            make();
            assertThat(field("Название").isInvalid()).isTrue();

            base(Role.TEACHER);
            field("Название").setValue("Тьютор");
            field("Название по-английски").setValue("Tutor");
            reason().setValue("Приказ № 21");
            make();

            assertThat(words()).contains("Тьютор", "Tutor", "учитель", "Приказ № 21", "действует");
            var made = roles.made().getFirst().role();
            open("admin/rights");
            assertThat(find(RightsMatrix.class).single().getElement().getProperty("data"))
                    .contains("Тьютор");
            find(RightsMatrix.class).single().open(Right.STAFF_VIEW.name(), made.name());
            assertThat(find(Dialog.class).single().getHeaderTitle()).contains("Тьютор");
        });
    }

    @Test
    void aNameThatIsTakenIsSaidBesideTheField() {
        own.asAdministrator(() -> {
            open("admin/rights/roles");
            press("Создать роль");
            base(Role.TEACHER);
            field("Название").setValue("Секретарь");
            field("Название по-английски").setValue("Clerk");
            reason().setValue("Приказ № 22");
            make();

            assertThat(field("Название").isInvalid()).isTrue();
            assertThat(field("Название").getValue()).isEqualTo("Секретарь");
            assertThat(roles.made()).isEmpty();
        });
    }

    @Test
    void anEndedRoleStaysInTheList() {
        own.asAdministrator(() -> {
            roles.make(Role.TEACHER, "Тьютор", "Tutor", "Приказ № 23");
            open("admin/rights/roles");
            press("Завершить роль");
            reason().setValue("Приказ № 24");
            last("Завершить роль");

            assertThat(words()).contains("Тьютор", "завершено");
            assertThat(roles.all()).noneMatch(Role::own);
        });
    }

    @Test
    void whoMayNotChangeTheActOnlyReads() {
        own.asAdministrator(() -> roles.make(Role.TEACHER, "Тьютор", "Tutor", "Приказ № 25"));

        own.asDirector(() -> {
            open("admin/rights/roles");
            assertThat(words()).contains("Тьютор");
            assertThat(find(Button.class).all())
                    .extracting(Button::getText)
                    .doesNotContain("Создать роль", "Переименовать", "Завершить роль");
        });
        own.asTeacher(() -> open("admin/rights/roles"));
        assertThat(getCurrentView()).isInstanceOf(RefusalPage.class);
    }

    private void make() {
        last("Создать роль");
    }

    /// In the dialog, which is the last on the page.
    private void last(String words) {
        find(Button.class).all().stream()
                .filter(one -> one.getText().equals(words))
                .reduce((_, later) -> later)
                .ifPresent(one -> test(one).click());
    }

    @SuppressWarnings("unchecked")
    private void base(Role role) {
        ((Select<Role>) find(Select.class).single()).setValue(role);
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private TextArea reason() {
        return find(TextArea.class).single();
    }
}
