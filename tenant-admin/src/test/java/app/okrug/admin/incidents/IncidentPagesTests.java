package app.okrug.admin.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.access.Category;
import app.okrug.access.UserId;
import app.okrug.admin.testing.ConsoleTest;
import app.okrug.identity.Accounts;
import app.okrug.identity.NewMember;
import app.okrug.regulation.RegulationStart;
import app.okrug.testing.MovableClock;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import app.okrug.ui.guard.RefusalPage;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class IncidentPagesTests extends ConsoleTest {

    @Autowired
    SchoolFixture schools;

    @Autowired
    RegulationStart regulation;

    @Autowired
    Accounts accounts;

    private TestSchool filled;
    private UserId account;

    @BeforeEach
    void annaHasAnAccount() {
        filled = schools.school();
        account = filled.<UserId, RuntimeException>call(() -> {
            regulation.begin("001");
            var anna = schools.pupil("А-1");
            accounts.provision(List.of(new NewMember(anna, Category.PUPIL, "Яковлева Анна", null)));
            return accounts.of(List.of(anna), Category.PUPIL).getFirst().account();
        });
    }

    @Test
    void aReportIsWrittenOnTheCardPrintedAndSettled() {
        onFriday(() -> {
            open("admin/incidents");
            assertThat(words()).contains("Сообщений нет");

            open("admin/users/" + account.value());
            press("Сообщить об утрате пароля");
            last("Сообщить");
            assertThat(find(TextArea.class).single().isInvalid()).isTrue();
            find(TextArea.class).single().setValue("Потерян листок с кодом");
            last("Сообщить");

            open("admin/incidents");
            assertThat(words()).contains("Яковлева Анна", "ждёт", "14.09.2026");
            var sheet = find(Anchor.class).all().stream()
                    .filter(link -> link.getText().equals("№ 1"))
                    .findFirst()
                    .orElseThrow();
            open(sheet.getHref());
            assertThat(words()).contains("Сообщение № 1", "Потерян листок с кодом", "Сообщил ____");
            press("Закрыть сообщение");
            assertThat(find(TextArea.class).single().isInvalid()).isTrue();
            find(TextArea.class).single().setValue("Выдан новый код");
            press("Закрыть сообщение");
            assertThat(words()).contains("закрыто", "Выдан новый код");

            open("admin/incidents");
            assertThat(words()).contains("Сообщений нет");
        });
    }

    @Test
    void whatIsNotSettledInTimeIsOverdue() {
        onFriday(() -> {
            open("admin/users/" + account.value());
            press("Сообщить об утрате пароля");
            find(TextArea.class).single().setValue("Потерян листок с кодом");
            last("Сообщить");
        });

        MovableClock.<String, RuntimeException>on("2026-09-15", () -> {
            filled.run(() -> open("admin/incidents"));
            return "";
        });
        assertThat(words()).contains("просрочено");
    }

    @Test
    void aTeacherIsRefused() {
        school.asTeacher(() -> open("admin/incidents"));

        assertThat(getCurrentView()).isInstanceOf(RefusalPage.class);
    }

    private void onFriday(Runnable work) {
        MovableClock.<String, RuntimeException>on("2026-09-11", () -> {
            filled.run(work);
            return "";
        });
    }

    private void last(String words) {
        var buttons = find(Button.class).all().stream()
                .filter(one -> one.getText().equals(words))
                .toList();
        test(buttons.getLast()).click();
    }
}
