package app.okrug.admin.support;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.access.CurrentOperator;
import app.okrug.access.Operator;
import app.okrug.admin.testing.ConsoleTest;
import app.okrug.identity.Operators;
import app.okrug.support.RequestState;
import app.okrug.support.SupportAccess;
import app.okrug.support.SupportRequest;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.tenancy.SchoolRegistry;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SupportViewTests extends ConsoleTest {

    @Autowired
    Operators operators;

    @Autowired
    SupportAccess support;

    @Autowired
    SchoolRegistry registry;

    private Operator operator;
    private String name = "";
    private RegisteredSchool here;

    @BeforeEach
    void anOperatorOfTheOffice() {
        school = school.another();
        school.asOperator(() -> {
            var someone = operators.all().getFirst();
            operator = new Operator(someone.account());
            name = someone.displayName();
        });
        school.asAdministrator(() -> here = registry.current());
    }

    @Test
    void theOfficeAsksWithAReasonAndTheSchoolLetsInAndEnds() {
        CurrentOperator.run(operator, () -> {
            open("office/schools/" + here.code());
            press("Попросить доступ");
            assertThat(find(TextArea.class).single().isInvalid()).isTrue();
            find(TextArea.class).single().setValue("Не печатается журнал 7Б");
            press("Попросить доступ");
            assertThat(words()).contains("ждёт ответа школы", "Не печатается журнал 7Б", "Отозвать просьбу");
        });

        school.asAdministrator(() -> {
            assertThat(support.countWaiting()).isEqualTo(1);
            open("admin/support");
            assertThat(words()).contains(name, "Не печатается журнал 7Б");
            press("Пустить");
            confirm("Пустить");
            assertThat(words()).contains("разрешён", "Прекратить доступ");
            assertThat(support.openUntil()).isPresent();
            press("Прекратить доступ");
            assertThat(words()).contains("прекращён");
        });

        assertThat(CurrentSchool.call(here.id(), support::openUntil)).isEmpty();
    }

    @Test
    void theSchoolRefusesWithWordsThatTheOfficeReads() {
        CurrentOperator.run(operator, () -> support.ask(here, "Проверить перенос оценок", 2));

        school.asAdministrator(() -> {
            open("admin/support");
            press("Отказать");
            find(TextArea.class).single().setValue("Сегодня идёт проверка, попросите завтра");
            confirm("Отказать");
        });

        assertThat(request().state()).isEqualTo(RequestState.REFUSED);
        CurrentOperator.run(operator, () -> {
            open("office/schools/" + here.code());
            assertThat(words()).contains("отказано", "Сегодня идёт проверка, попросите завтра");
        });
    }

    @Test
    void whoHasAskedEndsTheAccessFromTheOffice() {
        CurrentOperator.run(operator, () -> support.ask(here, "Проверить перенос оценок", 2));
        school.asAdministrator(() -> support.grant(request().id()));

        CurrentOperator.run(operator, () -> {
            open("office/schools/" + here.code());
            press("Прекратить доступ");
        });

        assertThat(request().state()).isEqualTo(RequestState.ENDED);
        assertThat(CurrentSchool.call(here.id(), support::openUntil)).isEmpty();
    }

    @Test
    void aSchoolThatNobodyHasAskedSaysWhatWillHappenHere() {
        school.asAdministrator(() -> {
            open("admin/support");

            assertThat(words()).contains("Просьб не было");
        });
    }

    private SupportRequest request() {
        return CurrentOperator.<SupportRequest, RuntimeException>call(
                operator, () -> support.to(here).getFirst());
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
}
