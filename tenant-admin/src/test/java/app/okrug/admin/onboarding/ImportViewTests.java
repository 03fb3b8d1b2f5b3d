package app.okrug.admin.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.admin.testing.ConsoleTest;
import app.okrug.jobs.Jobs;
import app.okrug.onboarding.Onboarding;
import app.okrug.onboarding.reading.Column;
import app.okrug.onboarding.workbook.Upload;
import app.okrug.testing.SchoolFixture;
import app.okrug.ui.dialog.Confirmation;
import app.okrug.ui.field.DayField;
import app.okrug.ui.guard.RefusalPage;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ImportViewTests extends ConsoleTest {

    @Autowired
    Onboarding onboarding;

    @Autowired
    Jobs jobs;

    @Autowired
    SchoolFixture schools;

    @Test
    void aTeacherDoesNotImport() {
        school.asTeacher(() -> open("admin/import"));

        assertThat(getCurrentView()).isInstanceOf(RefusalPage.class);
    }

    @Test
    void faultsStandWithRowValueRuleAndAdviceAndApplyingIsShut() {
        school.asAdministrator(() -> {
            bring(
                    "Сотрудники.csv",
                    "Табельный номер;Фамилия;Имя;Должность;СНИЛС\n1;Ёлкин;Пётр;Учитель;112-233-445 99\n");
            open("admin/import");
        });

        assertThat(words())
                .contains("мешает внести данные", "Контрольные цифры СНИЛС", "112-233-445 99", "Сверьте номер");
        assertThat(button("Внести данные").isEnabled()).isFalse();
        assertThat(words()).contains("Копия с пометками: Сотрудники.csv");
        school.asAdministrator(() -> press("Загрузить другие файлы"));
        assertThat(button("Проверить файлы").isEnabled()).isFalse();
    }

    @Test
    void filesBegunWithAreFoundAgainAndApplied() {
        school.asAdministrator(() -> {
            bring("Сотрудники.csv", "Табельный номер;Фамилия;Имя;Должность\n7;Щукина;Анна;Учитель\n");
            open("admin/import");
        });
        assertThat(button("Внести данные").isEnabled()).isTrue();

        school.asAdministrator(() -> {
            press("Внести данные");
            find(Button.class).all().stream()
                    .filter(one -> one.getText().equals("Внести данные"))
                    .reduce((first, last) -> last)
                    .orElseThrow()
                    .click();
            await();
            roundTrip();
            open("admin/staff");
        });

        assertThat(words()).contains("Щукина Анна");
    }

    @Test
    void anImportIsTakenBackAfterItsNameHasBeenTyped() {
        school.asAdministrator(() -> {
            bring("Сотрудники.csv", "Табельный номер;Фамилия;Имя;Должность\n8;Лосева;Вера;Учитель\n");
            onboarding.unfinished().ifPresent(batch -> onboarding.apply(batch.id(), true));
            await();
            open("admin/import");
            find(Button.class).all().stream()
                    .filter(one -> one.getText().equals("Отменить"))
                    .findFirst()
                    .orElseThrow()
                    .click();
        });

        var confirm = find(Button.class).all().stream()
                .filter(one -> one.getText().equals("Отменить загрузку"))
                .reduce((first, last) -> last)
                .orElseThrow();
        assertThat(find(Confirmation.class).single().getHeaderTitle()).isEqualTo("Отменить загрузку целиком?");
        assertThat(confirm.isEnabled()).isFalse();

        school.asAdministrator(() -> {
            find(TextField.class).all().getLast().setValue("отменить");
            confirm.click();
            await();
            open("admin/import");
        });
        assertThat(words()).contains("отменено ");

        school.asAdministrator(() -> open("admin/staff"));
        assertThat(words()).doesNotContain("Лосева");
    }

    @Test
    @SuppressWarnings("unchecked")
    void anUnknownColumnIsExplainedOnThePageAndStandsInTheListUntilItIsForgotten() {
        school.asAdministrator(() -> {
            bring("Сотрудники.csv", "ФИО;Должность;Счёт;Учётный №\nЩукина Анна Львовна;Учитель;5;7\n");
            open("admin/import");
        });
        assertThat(words()).contains("Незнакомые столбцы", "ФИО в одном столбце", "Нет столбца «Табельный номер»");
        var choices = find(Select.class).all().stream()
                .map(one -> (Select<Column>) one)
                .toList();

        school.asAdministrator(() -> {
            choices.getFirst().setValue(Column.PERSONNEL_NUMBER);
            choices.getLast().setValue(Column.PERSONNEL_NUMBER);
            press("Запомнить и проверить снова");
        });
        assertThat(choices.getLast().isInvalid()).isTrue();
        assertThat(choices.getLast().getErrorMessage()).contains("уже выбран для «Счёт»");

        school.asAdministrator(() -> {
            choices.getFirst().clear();
            press("Запомнить и проверить снова");
            await();
            open("admin/import");
        });
        assertThat(button("Внести данные").isEnabled()).isTrue();
        assertThat(words()).contains("Учётный №", "Табельный номер");

        school.asAdministrator(() -> press("Забыть"));
        assertThat(words()).contains("Здесь появятся заголовки");
    }

    @Test
    void whomAFileMovesStandsOnThePageWithTheOrderThatIsSaidThere() {
        var filled = schools.school();
        filled.run(() -> {
            bring("Перевод.csv", "Личное дело;Фамилия;Имя;Класс;Дата перевода\nА-3;Абрамов;Иван;7Б;20.11.2026\n");
            open("admin/import");
        });
        assertThat(words()).contains("Переводы и выбытие", "Абрамов Иван", "7А → 7Б", "приказ ещё не внесён");
        assertThat(words()).contains("только изменения");

        filled.run(() -> {
            field("Номер приказа или заявления").setValue("31-у");
            press("Записать и проверить снова");
        });
        assertThat(find(DayField.class).all().stream().filter(DayField::isInvalid))
                .as("an order with a number has a day")
                .hasSize(1);

        filled.run(() -> {
            find(DayField.class).all().getFirst().setValue(LocalDate.of(2026, 11, 19));
            press("Записать и проверить снова");
            await();
            open("admin/import");
        });
        assertThat(words()).contains("№ 31-у от 19.11.2026");
        assertThat(field("Номер приказа или заявления").getValue()).isEqualTo("31-у");
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(one -> one.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private void bring(String name, String text) {
        onboarding.unfinished().ifPresent(batch -> onboarding.giveUp(batch.id()));
        onboarding.begin(List.of(new Upload(name, text.getBytes(StandardCharsets.UTF_8))));
        await();
    }

    /// Waits for whatever is being done with the files.
    private void await() {
        for (var kind : List.of(Onboarding.CHECK, Onboarding.APPLY, Onboarding.UNDO)) {
            while (jobs.latest(kind, 1).stream().anyMatch(job -> !job.state().over())) {
                LockSupport.parkNanos(20_000_000);
            }
        }
    }

    private Button button(String words) {
        return Objects.requireNonNull(find(Button.class).all().stream()
                .filter(one -> one.getText().equals(words))
                .findFirst()
                .orElse(null));
    }
}
