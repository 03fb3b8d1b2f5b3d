package app.okrug.admin.schools;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.admin.testing.ConsoleSchool;
import app.okrug.admin.testing.ConsoleTest;
import app.okrug.identity.Accounts;
import app.okrug.identity.JoinSide;
import app.okrug.identity.NewMember;
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
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
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

    @Autowired
    Accounts accounts;

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
    void aColleagueIsInvitedWithACodeThatIsShownAndBadInputIsToldBesideTheField() {
        var login = "invited." + UUID.randomUUID().toString().substring(0, 8);
        school.asOperator(() -> {
            open("office/operators");
            press("Пригласить сотрудника");
            press("Пригласить");
            assertThat(field("Фамилия, имя, отчество").isInvalid()).isTrue();
            assertThat(field("Логин").getErrorMessage()).contains("латинские буквы");
            field("Фамилия, имя, отчество").setValue("Новикова Нина");
            field("Логин").setValue(login);
            press("Пригласить");
        });

        assertThat(words()).contains("Новикова Нина: вход в управление", login, "приглашён, ещё не вошёл");
    }

    @Test
    void aTakenLoginIsToldAndNothingTypedIsLost() {
        var login = "taken." + UUID.randomUUID().toString().substring(0, 8);
        school.asOperator(() -> {
            operators.add(login, "Занятова Инна");
            open("office/operators");
            press("Пригласить сотрудника");
            field("Фамилия, имя, отчество").setValue("Другая Инна");
            field("Логин").setValue(login);
            press("Пригласить");
        });

        assertThat(field("Логин").getErrorMessage()).contains("занят");
        assertThat(field("Фамилия, имя, отчество").getValue()).isEqualTo("Другая Инна");
    }

    @Test
    void whoIsEndedWithAReasonIsAmongThoseWhoHaveLeft() {
        var login = "leaving." + UUID.randomUUID().toString().substring(0, 8);
        school.asOperator(() -> {
            operators.add(login, "Уходова " + login);
            open("office/operators");
            find(Button.class).all().stream()
                    .filter(one -> one.getAriaLabel()
                            .filter(("Завершить работу: Уходова " + login)::equals)
                            .isPresent())
                    .findFirst()
                    .orElseThrow()
                    .click();
            find(TextArea.class).all().stream()
                    .filter(one -> "Причина".equals(one.getLabel()))
                    .findFirst()
                    .orElseThrow()
                    .setValue("уволена приказом № 12-л");
            find(Button.class).all().stream()
                    .filter(one -> one.getText().equals("Завершить работу")
                            && one.getAriaLabel().isEmpty())
                    .findFirst()
                    .orElseThrow()
                    .click();
        });

        assertThat(words()).contains("Работали раньше", "Уходова " + login, "уволена приказом № 12-л");
    }

    @Test
    void twoAccountsOfOnePersonAreShownComparedMadeOneAndParted() {
        var here = school.another();
        var there = school.another();
        var kept = guardian(here, "Двоева Инна");
        var given = guardian(there, "Двоева Инна Петровна");
        school.asOperator(() -> {
            open("office/joins");
            field("Один логин").setValue(kept);
            field("Другой логин").setValue("nobody.of.here");
            press("Показать обе");
            assertThat(field("Другой логин").getErrorMessage()).contains("Такого логина нет");
            field("Другой логин").setValue(given);
            press("Показать обе");
            assertThat(words()).contains("Двоева Инна Петровна", "Школа № 14: родитель");
            press("Объединить");
            assertThat(find(RadioButtonGroup.class).single().isInvalid()).isTrue();
            choose(kept);
            find(TextArea.class).single().setValue("паспорт, свидетельства");
            press("Объединить");
            confirm("Объединить");
            assertThat(words()).contains("Объединены за последние сутки", given, "паспорт, свидетельства");
            press("Разъединить");
            confirm("Разъединить");
        });

        assertThat(words()).doesNotContain("паспорт, свидетельства");
    }

    @Test
    void oneLoginTwiceIsNoPair() {
        var login = guardian(school.another(), "Одна Инна");
        school.asOperator(() -> {
            open("office/joins");
            field("Один логин").setValue(login);
            field("Другой логин").setValue(login);
            press("Показать обе");
        });

        assertThat(words()).contains("Это один и тот же логин");
    }

    private String guardian(ConsoleSchool where, String name) {
        var person = new PersonId(UUID.randomUUID());
        var login = new AtomicReference<String>();
        where.asAdministrator(() -> {
            accounts.provision(List.of(new NewMember(person, Category.GUARDIAN, name, null)));
            login.set(accounts.of(List.of(person), Category.GUARDIAN).getFirst().login());
        });
        return login.get();
    }

    @SuppressWarnings("unchecked")
    private void choose(String login) {
        RadioButtonGroup<JoinSide> group = find(RadioButtonGroup.class).single();
        group.getListDataView()
                .getItems()
                .filter(side -> side.login().equals(login))
                .forEach(group::setValue);
    }

    /// Presses the deed of the confirmation in view, not the button below that opened it.
    private void confirm(String words) {
        find(Button.class).all().stream()
                .filter(one -> one.getText().equals(words))
                .reduce((_, last) -> last)
                .orElseThrow()
                .click();
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
