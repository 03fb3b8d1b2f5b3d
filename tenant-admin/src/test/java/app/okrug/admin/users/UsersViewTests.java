package app.okrug.admin.users;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.access.Category;
import app.okrug.access.UserId;
import app.okrug.admin.testing.ConsoleTest;
import app.okrug.identity.Accounts;
import app.okrug.identity.NewMember;
import app.okrug.people.GuardianRow;
import app.okrug.people.Register;
import app.okrug.people.RegisteredPersons;
import app.okrug.people.StaffRow;
import app.okrug.testing.MovableClock;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import app.okrug.ui.guard.RefusalPage;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class UsersViewTests extends ConsoleTest {

    @Autowired
    SchoolFixture schools;

    @Autowired
    RegisteredPersons persons;

    @Autowired
    Register register;

    @Autowired
    Accounts accounts;

    private TestSchool filled;

    @BeforeEach
    void pupilsHaveAccounts() {
        filled = schools.school();
        filled.run(() -> accounts.provision(persons.pupils().stream()
                .map(one ->
                        new NewMember(one.person(), Category.PUPIL, one.name().full(), null))
                .toList()));
    }

    @Test
    void theListNamesTheUsersAndIsNarrowedByItsAddress() {
        inNovember(() -> {
            open("admin/users");
            assertThat(words()).contains("4 пользователя", "Яковлева Анна", "ученик · 7А", "без кода");

            narrowed("q", "жуков");
            assertThat(words()).contains("1 пользователь", "Жуков Олег").doesNotContain("Яковлева");

            narrowed("q", "никто");
            assertThat(words()).contains("Никого не найдено");
        });
    }

    @Test
    void slipsArePrintedForTheFound() {
        inNovember(() -> {
            open("admin/users");
            press("Выбрать найденных");
            press("Листки с кодами: 4");
            press("Напечатать");

            narrowed("state", "INVITED");
            assertThat(words()).contains("4 пользователя", "код выдан");
        });
    }

    @Test
    void theCardKeepsSomebodyOutWithAReasonAndLetsInAgain() {
        inNovember(() -> {
            open("admin/users/" + account().value());
            press("Закрыть вход в школу");
            last("Закрыть вход в школу");
            assertThat(find(TextArea.class).single().isInvalid()).isTrue();
            find(TextArea.class).single().setValue("приказ № 3");
            last("Закрыть вход в школу");
            assertThat(words()).contains("не входит в школу", "приказ № 3");

            press("Открыть вход в школу");
            last("Открыть вход в школу");
            assertThat(words()).contains("без кода").doesNotContain("приказ № 3");
        });
    }

    @Test
    void theRecordTellsWhoWasKeptOut() {
        inNovember(() -> {
            open("admin/users/" + account().value());
            press("Закрыть вход в школу");
            find(TextArea.class).single().setValue("приказ № 3");
            last("Закрыть вход в школу");

            open("admin/log");

            assertThat(words()).contains("вход в школу закрыт", "Яковлева Анна");
        });
    }

    @Test
    void doublesAreComparedMadeOneAndParted() {
        inNovember(() -> {
            open("admin/users");
            assertThat(words()).contains("Возможные двойники", "Двойников не видно");

            aTeacherWhoIsAMother();
            open("admin/users");
            assertThat(words()).contains("тот же телефон").doesNotContain("Двойников не видно");

            press("Сравнить");
            last("Объединить");
            assertThat(find(TextArea.class).single().isInvalid()).isTrue();
            chooseFirst(find(RadioButtonGroup.class).single());
            find(TextArea.class).single().setValue("паспорт показан");
            last("Объединить");
            assertThat(words()).contains("Двойников не видно", "паспорт показан");

            press("Разъединить");
            last("Разъединить");
            assertThat(words()).contains("тот же телефон").doesNotContain("паспорт показан");
        });
    }

    private void aTeacherWhoIsAMother() {
        var phone = "+79005550001";
        register.applyStaff(List.of(new StaffRow(
                "8",
                "Двоева",
                "Инна",
                "Петровна",
                null,
                null,
                List.of("Учитель"),
                "Математика",
                null,
                null,
                LocalDate.parse("2015-08-25"),
                null,
                phone,
                null,
                null,
                List.of())));
        register.applyGuardians(
                List.of(new GuardianRow("Двоева", "Инна", null, "мать", null, phone, null, "Б-1", false)));
        accounts.provision(Stream.concat(
                        persons.staff().stream()
                                .map(one -> new NewMember(
                                        one.person(), Category.STAFF, one.name().full(), null)),
                        persons.guardians().stream()
                                .map(one -> new NewMember(
                                        one.person(),
                                        Category.GUARDIAN,
                                        one.name().full(),
                                        null)))
                .toList());
    }

    private static <T> void chooseFirst(RadioButtonGroup<T> group) {
        group.setValue(group.getListDataView().getItem(0));
    }

    @Test
    void aTeacherIsRefused() {
        school.asTeacher(() -> open("admin/users"));

        assertThat(getCurrentView()).isInstanceOf(RefusalPage.class);

        school.asTeacher(() -> open("admin/log"));

        assertThat(getCurrentView()).isInstanceOf(RefusalPage.class);
    }

    private static void narrowed(String by, String to) {
        open("accessibility");
        UI.getCurrent().navigate("admin/users", QueryParameters.simple(Map.of(by, to)));
    }

    private UserId account() {
        return accounts.of(List.of(schools.pupil("А-1")), Category.PUPIL)
                .getFirst()
                .account();
    }

    /// Presses the button of the dialog, which stands over the one of the page.
    private void last(String words) {
        find(Button.class).all().stream()
                .filter(one -> one.getText().equals(words))
                .reduce((one, other) -> other)
                .ifPresent(one -> test(one).click());
    }

    private void inNovember(Runnable work) {
        MovableClock.on("2026-11-20", () -> {
            filled.run(work);
            return null;
        });
    }
}
