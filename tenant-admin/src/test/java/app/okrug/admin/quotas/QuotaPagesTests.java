package app.okrug.admin.quotas;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.admin.testing.ConsoleTest;
import app.okrug.ui.guard.RefusalPage;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;

class QuotaPagesTests extends ConsoleTest {

    @Test
    void nobodyOfASchoolSeesTheUseOfOthers() {
        school.asAdministrator(() -> open("office/quotas"));

        assertThat(getCurrentView()).isInstanceOf(RefusalPage.class);
    }

    @Test
    @SuppressWarnings("unchecked")
    void theOfficeSetsALimitWithAReasonAndTheSchoolReadsIt() {
        school.asOperator(() -> {
            open("office/quotas");
            search(school.code());
            assertThat(words()).contains("Школа № 14", "есть запас");
            press("Задать");
            field("Длительных работ одновременно").setValue(51);
            last("Сохранить");
            assertThat(find(TextArea.class).single().isInvalid()).isFalse();
            assertThat(field("Длительных работ одновременно").isInvalid()).isTrue();
            field("Длительных работ одновременно").setValue(12);
            last("Сохранить");
            assertThat(find(TextArea.class).single().isInvalid()).isTrue();
            find(TextArea.class).single().setValue("Самая большая школа");
            last("Сохранить");
            assertThat(words()).contains("0 из 12", "Самая большая школа");
            find(Select.class).single().setValue(QuotasView.Which.OWN);
            assertThat(words()).contains("Самая большая школа");
            find(Select.class).single().setValue(QuotasView.Which.FULL);
            assertThat(words()).doesNotContain("Самая большая школа");
        });
        school.asAdministrator(() -> {
            open("admin/quotas");
            assertThat(words()).contains("лимит: 12", "Самая большая школа", "429");
        });
    }

    private void search(String words) {
        find(TextField.class).all().stream()
                .filter(one -> one.hasClassName("okrug-search"))
                .findFirst()
                .orElseThrow()
                .setValue(words);
    }

    private IntegerField field(String label) {
        return find(IntegerField.class).all().stream()
                .filter(one -> one.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private void last(String words) {
        var buttons = find(Button.class).all().stream()
                .filter(one -> one.getText().equals(words))
                .toList();
        test(buttons.getLast()).click();
    }
}
