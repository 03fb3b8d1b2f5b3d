package app.okrug.admin.schools;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.admin.testing.ConsoleTest;
import app.okrug.tenancy.SchoolCreation;
import app.okrug.tenancy.SchoolRegistry;
import app.okrug.tenancy.SchoolState;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SchoolLifeViewTests extends ConsoleTest {

    @Autowired
    SchoolCreation creation;

    @Autowired
    SchoolRegistry registry;

    @Test
    void theOfficeLeadsASchoolOnWithAReasonAndSeesTheStep() {
        var code = code();
        var id = creation.create(code, "Школа № 5", "001", creation.usualZone());

        school.asOperator(() -> {
            open("office/schools/" + code);
            press("Приостановить");
            reason().setValue("Договор истёк.");
            confirm("Приостановить");
        });

        assertThat(registry.get(id).state()).isEqualTo(SchoolState.SUSPENDED);
        assertThat(words())
                .contains("приостановлена", "Договор истёк.", "работает → приостановлена", "Открыть для всех");
    }

    @Test
    void withoutAReasonNothingHappensAndTheFieldSaysSo() {
        var code = code();
        var id = creation.create(code, "Школа № 5", "001", creation.usualZone());

        school.asOperator(() -> {
            open("office/schools/" + code);
            press("Начать закрытие");
            confirm("Начать закрытие");
        });

        assertThat(reason().isInvalid()).isTrue();
        assertThat(registry.get(id).state()).isEqualTo(SchoolState.ACTIVE);
    }

    private TextArea reason() {
        return find(TextArea.class).all().stream()
                .filter(field -> field.getLabel().equals("Причина"))
                .findFirst()
                .orElseThrow();
    }

    private void confirm(String words) {
        find(Dialog.class)
                .single()
                .getFooter()
                .getElement()
                .getChildren()
                .flatMap(child -> child.getComponent().stream())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private static String code() {
        return "life-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
