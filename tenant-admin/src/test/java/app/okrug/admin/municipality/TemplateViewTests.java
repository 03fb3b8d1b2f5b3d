package app.okrug.admin.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.okrug.access.Right;
import app.okrug.access.Role;
import app.okrug.acts.Subject;
import app.okrug.admin.testing.ConsoleTest;
import app.okrug.jobs.JobId;
import app.okrug.jobs.Jobs;
import app.okrug.municipality.MunicipalTemplates;
import app.okrug.municipality.Rule;
import app.okrug.municipality.TemplateApplying;
import app.okrug.regulation.CellState;
import app.okrug.regulation.Change.Permission;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.regulation.Ruling.Mode;
import app.okrug.ui.guard.RefusalPage;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Rules only on what no other test reads, for a template holds in all schools of the deployment.
class TemplateViewTests extends ConsoleTest {

    private static final Subject CONTACT = new Subject.OfParameter(Parameter.SUPPORT_CONTACT);

    @Autowired
    MunicipalTemplates templates;

    @Autowired
    TemplateApplying applying;

    @Autowired
    Regulation regulation;

    @Autowired
    Jobs jobs;

    @BeforeEach
    void aSchoolOfItsOwn() {
        school = school.another();
        noDraft();
    }

    @AfterEach
    void nothingIsRuledAnyMore() {
        noDraft();
        school.asOperator(() -> templates
                .inForce()
                .filter(one -> !one.rules().isEmpty())
                .ifPresent(one -> {
                    templates.begin();
                    one.rules().forEach(rule -> templates.remove(rule.subject(), version()));
                    templates.document("отмена", version());
                    applied();
                }));
    }

    @Test
    void theOfficeLocksAParameterAfterSeeingWhatItDoes() {
        school.asOperator(() -> {
            open("office/template");
            press(templates.inForce().isEmpty() ? "Начать шаблон" : "Изменить шаблон");
            press("Параметр");
            find(ComboBox.class).first().setValue(Parameter.SUPPORT_CONTACT);
            field("Значение").setValue("одна линия на город");
            confirm("Сохранить");
            assertThat(find(TextArea.class).single().isInvalid()).isTrue();
            find(TextArea.class).single().setValue("Один телефон для всех");
            confirm("Сохранить");
            assertThat(words()).contains("одна линия на город", "закреплено", "Один телефон для всех");
            field("Решение").setValue("приказ от 01.09.2026 № 15");
            press("Посмотреть, что изменится");
            over(templates.draft().orElseThrow().effectJob());
            open("office/template");
            assertThat(words()).contains("Школа № 14", "изменится");
            press("Применить");
            confirm("Применить");
            over(templates.inForce().orElseThrow().applyJob());
        });

        school.asAdministrator(() -> {
            assertThat(regulation.current(Parameter.SUPPORT_CONTACT).value()).isEqualTo("одна линия на город");
            open("admin/regulation");
            assertThat(words())
                    .contains("Закреплено управлением образования", "приказ от 01.09.2026 № 15. Один телефон для всех");
        });
    }

    @Test
    void theSchoolTakesWhatIsRecommended() {
        school.asOperator(() -> {
            templates.begin();
            templates.rule(new Rule(CONTACT, Mode.DEFAULT, "одна линия на город", "Так проще"), version());
            templates.document("письмо № 3", version());
            applied();
        });

        school.asAdministrator(() -> {
            open("admin/regulation");
            assertThat(words()).contains("Управление образования советует");
            press("Принять");
            find(Dialog.class)
                    .single()
                    .getFooter()
                    .getElement()
                    .getChildren()
                    .flatMap(child -> child.getComponent().stream())
                    .map(Button.class::cast)
                    .filter(button -> button.getText().equals("Принять"))
                    .findFirst()
                    .orElseThrow()
                    .click();
            assertThat(regulation.current(Parameter.SUPPORT_CONTACT).value()).isEqualTo("одна линия на город");
            assertThat(regulation.current(Parameter.SUPPORT_CONTACT).lock()).isNull();
        });
    }

    @Test
    void theSchoolTakesARecommendedCell() {
        school.asOperator(() -> {
            templates.begin();
            templates.rule(
                    new Rule(
                            new Subject.OfCell(Role.MODERATOR, Right.LOG_VIEW),
                            Mode.DEFAULT,
                            new Permission(CellState.FORBID, ""),
                            "Журнал событий видят немногие"),
                    version());
            templates.document("письмо № 4", version());
            applied();
        });

        school.asAdministrator(() -> {
            openTheCell();
            find(Button.class).withId("cell-take").single().click();
            confirm("Сохранить");
            var cell = regulation.cell("MODERATOR", "LOG_VIEW", Instant.now());
            assertThat(cell.state()).isEqualTo(CellState.FORBID);
            assertThat(cell.lock()).isNull();
            assertThat(cell.reason()).contains("письмо № 4");
            openTheCell();
            assertThat(find(Button.class).withId("cell-take").all()).isEmpty();
        });
    }

    @Test
    void aLockedCellSaysByWhomInTheMatrix() {
        school.asOperator(() -> {
            templates.begin();
            templates.rule(
                    new Rule(
                            new Subject.OfCell(Role.MODERATOR, Right.LOG_VIEW),
                            Mode.LOCK,
                            new Permission(CellState.FORBID, ""),
                            "Журнал событий видят немногие"),
                    version());
            templates.document("приказ № 16", version());
            applied();
            open("office/template");
            assertThat(words()).contains("приказ № 16", "Журнал событий видят немногие");
        });

        school.asAdministrator(() -> assertThat(
                        regulation.cell("MODERATOR", "LOG_VIEW", Instant.now()).lock())
                .isNotNull());
    }

    @Test
    void nobodyOfASchoolOpensIt() {
        school.asAdministrator(() -> open("office/template"));

        assertThat(getCurrentView()).isInstanceOf(RefusalPage.class);
    }

    private static void openTheCell() {
        UI.getCurrent().navigate("console-blank");
        UI.getCurrent()
                .navigate("admin/rights", QueryParameters.simple(Map.of("right", "LOG_VIEW", "role", "MODERATOR")));
    }

    private void noDraft() {
        school.asOperator(() -> templates.draft().ifPresent(draft -> templates.drop(draft.version())));
    }

    private void applied() {
        applying.examine();
        over(templates.draft().orElseThrow().effectJob());
        applying.apply(version());
        over(templates.inForce().orElseThrow().applyJob());
    }

    private void over(@Nullable JobId job) {
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(120))
                .until(() -> jobs.find(Objects.requireNonNull(job))
                        .orElseThrow()
                        .state()
                        .over());
    }

    private long version() {
        return templates.draft().orElseThrow().version();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
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
}
