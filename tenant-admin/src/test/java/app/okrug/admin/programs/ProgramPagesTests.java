package app.okrug.admin.programs;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.access.Right;
import app.okrug.admin.testing.ConsoleTest;
import app.okrug.ui.guard.RefusalPage;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProgramPagesTests extends ConsoleTest {

    @Test
    @SuppressWarnings("unchecked")
    void aProgramIsLetInItsSecretShownOnceAndItIsRevoked() {
        school.asAdministrator(() -> {
            open("admin/programs");
            press("Допустить программу");
            last("Допустить");
            assertThat(find(TextField.class).all()).anyMatch(TextField::isInvalid);
            find(TextField.class).all().stream()
                    .filter(TextField::isInvalid)
                    .findFirst()
                    .orElseThrow()
                    .setValue("Библиотека № 3");
            find(MultiSelectComboBox.class).single().setValue(Set.of(Right.SCHOOL_CARD_VIEW));
            last("Допустить");
            assertThat(words()).contains("Секрет показан один раз", "Библиотека № 3", "действует");

            open("admin/programs");
            assertThat(words()).contains("Библиотека № 3").doesNotContain("Секрет показан");
            press("Отозвать");
            last("Отозвать");
            assertThat(words()).contains("отозвана");
        });
    }

    @Test
    void aDirectorIsRefused() {
        school.asDirector(() -> open("admin/programs"));

        assertThat(getCurrentView()).isInstanceOf(RefusalPage.class);
    }

    private void last(String words) {
        var buttons = find(Button.class).all().stream()
                .filter(one -> one.getText().equals(words))
                .toList();
        test(buttons.getLast()).click();
    }
}
