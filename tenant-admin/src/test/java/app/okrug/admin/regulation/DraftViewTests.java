package app.okrug.admin.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.access.Access;
import app.okrug.access.Decision;
import app.okrug.access.Right;
import app.okrug.access.Role;
import app.okrug.access.Target;
import app.okrug.acts.Subject;
import app.okrug.admin.testing.ConsoleSchool;
import app.okrug.admin.testing.ConsoleTest;
import app.okrug.regulation.CellState;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DraftViewTests extends ConsoleTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Novokuznetsk"));

    private static final String FOREIGN = """
            1. Общие положения
            1.1. Порядок обязателен для всех учителей гимназии.
            2. Сроки
            2.1. Отметка исправляется не позднее трёх дней после урока.
            2.2. Учителя регламент в системе не читают.
            """;

    @Autowired
    Regulation regulation;

    @Autowired
    Access access;

    private ConsoleSchool gymnasium;

    @BeforeEach
    void aSchoolOfItsOwn() {
        gymnasium = school.another();
    }

    @Test
    void aForeignActIsEnteredParagraphByParagraphApprovedAndRefusesATeacher() {
        gymnasium.asAdministrator(() -> {
            open(DraftView.PATH);
            press("Подготовить новую редакцию");
            press("Загрузить или вставить текст");
            area("Текст акта").setValue(FOREIGN);
            press("Разобрать по пунктам");
            press("Взять этот текст");

            link("2.1", new Subject.OfParameter(Parameter.MARK_EDIT_DAYS));
            find(IntegerField.class).single().setValue(3);
            press("Сохранить");

            link("2.2", new Subject.OfCell(Role.TEACHER, Right.REGULATION_VIEW));
            states().setValue(CellState.FORBID);
            press("Сохранить");

            assertThat(words()).contains("система этого не обеспечивает", "Сколько дней после урока");
            press("Отправить на утверждение");
            assertThat(words()).contains("ждёт утверждения");
        });

        gymnasium.asDirector(() -> {
            open(DraftView.PATH);
            press("Утвердить редакцию");
            field("Номер приказа").setValue("77");
            find(DatePicker.class).all().forEach(day -> day.setValue(TODAY));
            press("Утвердить");
            assertThat(words()).contains("Новая редакция не готовится");
        });

        var decision = new AtomicReference<Decision>();
        gymnasium.asTeacher(() -> decision.set(access.decide(Right.REGULATION_VIEW, Target.school())));
        assertThat(decision.get()).isInstanceOfSatisfying(Decision.Refused.class, refused -> {
            assertThat(refused.refusal().paragraph()).isEqualTo("2.2");
            assertThat(refused.refusal().quote()).isEqualTo("Учителя регламент в системе не читают.");
            assertThat(refused.refusal().act()).endsWith("№ 77");
        });
        gymnasium.asAdministrator(() -> {
            assertThat(regulation.current(Parameter.MARK_EDIT_DAYS).value()).isEqualTo(3);
            open("admin/regulation");
            assertThat(words()).contains("утратила силу", "действует", "3 пункта, из них система обеспечивает 2");
        });
    }

    @Test
    void theDirectorReturnsItWithWordsAndTheAuthorDoesNotApprove() {
        gymnasium.asAdministrator(() -> {
            open(DraftView.PATH);
            press("Подготовить новую редакцию");
            press("Установить значение или право");
            subjects().setValue(new Subject.OfParameter(Parameter.MARK_EDIT_DAYS));
            find(IntegerField.class).single().setValue(3);
            press("Сохранить");
            press("Отправить на утверждение");
            assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Утвердить редакцию");
        });

        gymnasium.asDirector(() -> {
            open(DraftView.PATH);
            press("Вернуть на доработку");
            press("Вернуть");
            assertThat(area("Что исправить").isInvalid()).isTrue();
            area("Что исправить").setValue("Пять дней, не три");
            press("Вернуть");
        });

        gymnasium.asAdministrator(() -> {
            open(DraftView.PATH);
            assertThat(words()).contains("Пять дней, не три", "Отправить на утверждение");
        });
    }

    @Test
    void whatCannotBeReadIsSaidAndNothingTypedIsLost() {
        gymnasium.asAdministrator(() -> {
            open(DraftView.PATH);
            press("Подготовить новую редакцию");
            press("Загрузить или вставить текст");
            area("Текст акта").setValue("   ");
            press("Разобрать по пунктам");

            assertThat(find(TextDialog.class).single().getElement().getTextRecursively())
                    .contains("В тексте нет слов");
            assertThat(find(Button.class).all().stream()
                            .filter(button -> button.getText().equals("Взять этот текст")))
                    .noneMatch(Button::isEnabled);
        });
    }

    @Test
    void theTextShowsWhatEachParagraphHoldsAndPrints() {
        gymnasium.asDirector(() -> {
            open(ActTextView.PATH);
            assertThat(words()).contains("4.5.3", "Срок записи домашнего задания", "система этого не обеспечивает");

            open(ActPrintView.PATH);
            assertThat(words()).contains("ПРИКАЗ", "Приложение 3. Кто что может", "366/3");

            open(CompareView.PATH);
            assertThat(words()).contains("Обе редакции говорят одно и то же");
        });
    }

    private void link(String number, Subject subject) {
        find(Button.class).all().stream()
                .filter(button -> button.getText().equals("Связать")
                        && button.getAriaLabel().orElse("").contains(" " + number + ":"))
                .findFirst()
                .orElseThrow()
                .click();
        subjects().setValue(subject);
    }

    @SuppressWarnings("unchecked") // the first choice of the dialog is that of the subject
    private ComboBox<Subject> subjects() {
        return find(ComboBox.class).all().getFirst();
    }

    @SuppressWarnings("unchecked") // the only choice of the dialog is that of the state
    private RadioButtonGroup<CellState> states() {
        return find(RadioButtonGroup.class).single();
    }

    private TextArea area(String label) {
        return find(TextArea.class).all().stream()
                .filter(area -> label.equals(area.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
