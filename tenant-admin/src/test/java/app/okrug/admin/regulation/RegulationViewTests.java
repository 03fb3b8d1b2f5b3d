package app.okrug.admin.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.acts.PlaceChoice;
import app.okrug.admin.testing.ConsoleTest;
import app.okrug.regulation.Deadline;
import app.okrug.regulation.Deadline.Reference;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Qualifier;
import app.okrug.regulation.Regulation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RegulationViewTests extends ConsoleTest {

    @Autowired
    Regulation regulation;

    @Test
    void everyParameterStandsWithItsParagraph() {
        school.asAdministrator(() -> open("admin/regulation"));

        assertThat(words()).contains("Срок записи домашнего задания", "п. 4.5.3");
        assertThat(find(ParameterRow.class).all()).hasSize(Parameter.all().size());
    }

    @Test
    void aDeadlineIsChangedWithAReasonAndTakenBack() {
        var before = deadline();
        school.asAdministrator(() -> {
            open("admin/regulation");
            change("Срок записи домашнего задания");
            find(Select.class).all().getFirst().setValue(Reference.TEACHER_LAST_LESSON);
            find(IntegerField.class).single().setValue(3);
            find(TextArea.class).single().setValue("Решение педсовета");
            press("Сохранить");
        });
        var changed = deadline();

        school.asAdministrator(() -> {
            press("Вернуть");
            find(TextArea.class).single().setValue("Ошиблись");
            find(Button.class).all().stream()
                    .filter(button -> button.getText().equals("Вернуть"))
                    .reduce((first, last) -> last)
                    .orElseThrow()
                    .click();
        });

        assertThat(changed.reference()).isEqualTo(Reference.TEACHER_LAST_LESSON);
        assertThat(changed.after()).isGreaterThan(Duration.ZERO);
        assertThat(deadline()).isEqualTo(before);
    }

    @Test
    void withoutAReasonTheDialogStaysOpen() {
        var before = deadline();

        school.asAdministrator(() -> {
            open("admin/regulation");
            change("Срок записи домашнего задания");
            find(Select.class).all().getFirst().setValue(Reference.WEEK);
            press("Сохранить");
        });

        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        assertThat(deadline()).isEqualTo(before);
    }

    @Test
    void whoMayOnlyReadIsOfferedNoChange() {
        school.asDirector(() -> open("admin/regulation"));

        assertThat(find(ParameterRow.class).all()).isNotEmpty();
        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Изменить");
    }

    @Test
    void aDeadlineIsSetApartForAYearOfStudyAndLifted() {
        var name = "Через сколько минут исправление в журнале требует причины";
        school.asAdministrator(() -> {
            open("admin/regulation");
            press("Отдельно…", name);
            find(Select.class).single().setValue(Qualifier.Kind.PARALLEL);
            press("Сохранить");
        });
        assertThat(find(ComboBox.class).single().isInvalid()).isTrue();

        school.asAdministrator(() -> {
            find(ComboBox.class).single().setValue(new PlaceChoice(Qualifier.parallel(9), "9 параллель"));
            find(IntegerField.class).single().setValue(5);
            find(TextArea.class).single().setValue("Экзамены");
            press("Сохранить");
        });
        assertThat(words()).contains("9 параллель: 5", "Экзамены");
        assertThat(minutes(9)).isEqualTo(5);
        assertThat(minutes(8)).isEqualTo(60);

        school.asAdministrator(() -> {
            press("Снять", name);
            find(Button.class).all().stream()
                    .filter(button -> button.getText().equals("Снять"))
                    .reduce((first, last) -> last)
                    .orElseThrow()
                    .click();
        });
        assertThat(minutes(9)).isEqualTo(60);
    }

    @Test
    void whatTheSystemDoesNotEnforceIsSaidToBeWrittenOnly() {
        school.asAdministrator(() -> open("admin/regulation"));

        var row = find(ParameterRow.class).all().stream()
                .filter(one -> one.getElement().getTextRecursively().contains("Печать сводных ведомостей"))
                .findFirst()
                .orElseThrow();
        assertThat(row.getElement().getTextRecursively())
                .contains("системой не исполняется", "Ведомости печатает, прошивает и подписывает человек.");
    }

    @Test
    void aPresetIsSomebodyElsesActUntilItHasBeenRead() {
        school.asAdministrator(() -> {
            open("admin/regulation");
            press("Прочитано, это наш регламент");
        });

        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Прочитано, это наш регламент");
    }

    private void change(String parameter) {
        press("Изменить", parameter);
    }

    private void press(String deed, String parameter) {
        var row = find(ParameterRow.class).all().stream()
                .filter(one -> one.getElement().getTextRecursively().contains(parameter))
                .findFirst()
                .orElseThrow();
        find(Button.class, row).all().stream()
                .filter(button -> button.getText().equals(deed))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private Deadline deadline() {
        var found = new AtomicReference<Deadline>();
        school.asAdministrator(
                () -> found.set(regulation.current(Parameter.HOMEWORK_DEADLINE).value()));
        return found.get();
    }

    private int minutes(int parallel) {
        var found = new AtomicInteger();
        school.asAdministrator(() -> found.set(regulation
                .current(Parameter.REASON_AFTER_MINUTES, Qualifier.parallel(parallel))
                .value()));
        return found.get();
    }
}
