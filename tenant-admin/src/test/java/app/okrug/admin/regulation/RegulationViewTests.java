package app.okrug.admin.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.admin.testing.ConsoleTest;
import app.okrug.regulation.Deadline;
import app.okrug.regulation.Deadline.Reference;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
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
    void aPresetIsSomebodyElsesActUntilItHasBeenRead() {
        school.asAdministrator(() -> {
            open("admin/regulation");
            press("Прочитано, это наш регламент");
        });

        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Прочитано, это наш регламент");
    }

    private void change(String parameter) {
        var row = find(ParameterRow.class).all().stream()
                .filter(one -> one.getElement().getTextRecursively().contains(parameter))
                .findFirst()
                .orElseThrow();
        find(Button.class, row).single().click();
    }

    private Deadline deadline() {
        var found = new AtomicReference<Deadline>();
        school.asAdministrator(
                () -> found.set(regulation.current(Parameter.HOMEWORK_DEADLINE).value()));
        return found.get();
    }
}
