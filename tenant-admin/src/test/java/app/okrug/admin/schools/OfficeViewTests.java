package app.okrug.admin.schools;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.admin.testing.ConsoleTest;
import app.okrug.identity.Operators;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.regulation.Preset;
import app.okrug.regulation.Presets;
import app.okrug.tenancy.SchoolRegistry;
import app.okrug.ui.guard.RefusalPage;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OfficeViewTests extends ConsoleTest {

    @Autowired
    Texts texts;

    @Autowired
    Presets presets;

    @Autowired
    Operators operators;

    @Autowired
    SchoolRegistry registry;

    @Test
    void nobodyOfASchoolSeesTheOffice() {
        school.asAdministrator(() -> open("office"));

        assertThat(getCurrentView()).isInstanceOf(RefusalPage.class);
    }

    @Test
    void anOperatorSeesTheSchoolsWithTheirState() {
        school.asOperator(() -> open("office"));

        assertThat(words()).contains("Школа № 14", "работает", "001");
    }

    @Test
    void badInputIsToldBesideTheFieldAndNothingTypedIsLost() {
        school.asOperator(() -> {
            open("office/new");
            field("Название").setValue("Лицей");
            field("Код").setValue("Лицей 69");
            button("Новая школа").click();
        });

        assertThat(field("Код").isInvalid()).isTrue();
        assertThat(field("Код").getErrorMessage()).contains("Латинские буквы");
        assertThat(field("Фамилия").isInvalid()).isTrue();
        assertThat(field("Название").getValue()).isEqualTo("Лицей");
        assertThat(find(RadioButtonGroup.class).single().isInvalid()).isTrue();
    }

    @Test
    void thePeopleOfTheOfficeAreListedWithTheirSecondStep() {
        school.asOperator(() -> {
            operators.add("colleague." + UUID.randomUUID().toString().substring(0, 8), "Коллегова Инна");
            open("office/operators");
        });

        assertThat(words()).contains("Коллегова Инна", "Второй шаг входа");
    }

    @Test
    void aLoginThatNobodyOfTheSchoolHasIsToldBesideTheField() {
        school.asOperator(() -> open("office/schools/" + code()));
        school.asOperator(() -> {
            press("Снять второй шаг входа");
            press("Снять");
            assertThat(field("Логин").isInvalid()).isTrue();
            field("Логин").setValue("nobody.of.here");
            find(TextArea.class).all().stream()
                    .filter(one -> one.getLabel().startsWith("Причина и как"))
                    .findFirst()
                    .orElseThrow()
                    .setValue("телефон утерян");
            press("Снять");
        });

        assertThat(field("Логин").isInvalid()).isTrue();
        assertThat(field("Логин").getErrorMessage()).contains("нет учётной записи с таким логином");
        assertThat(field("Логин").getValue()).isEqualTo("nobody.of.here");
    }

    private String code() {
        return registry.all().stream()
                .filter(one -> one.state().reachable())
                .findFirst()
                .orElseThrow()
                .code();
    }

    @Test
    void everyPresetSaysWhatItDecides() {
        for (var language : Language.all()) {
            assertThat(presets.all())
                    .extracting(Preset::code)
                    .allSatisfy(code -> assertThat(texts.text(language, "admin.preset." + code))
                            .doesNotStartWith("admin."));
        }
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private Button button(String words) {
        return find(Button.class).all().stream()
                .filter(one -> one.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }
}
