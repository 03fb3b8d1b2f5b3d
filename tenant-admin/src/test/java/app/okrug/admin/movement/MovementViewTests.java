package app.okrug.admin.movement;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.admin.testing.ConsoleTest;
import app.okrug.testing.MovableClock;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import app.okrug.ui.guard.RefusalPage;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MovementViewTests extends ConsoleTest {

    @Autowired
    SchoolFixture schools;

    private TestSchool filled;

    @BeforeEach
    void aSchoolWithTwoClasses() {
        filled = schools.school();
    }

    @Test
    void anEmptyBookTellsTheNextStep() {
        inNovember(() -> {
            open("admin/movement");

            assertThat(words()).contains("Движения за эти дни нет", "Принять ученика");
        });
    }

    @Test
    void whatIsMissingIsSaidBesideTheFieldAndNothingTypedIsLost() {
        inNovember(() -> {
            open("admin/movement");
            press("Принять ученика");
            type("Фамилия", "Борисова");
            press("Принять");

            assertThat(field("Имя").isInvalid()).isTrue();
            assertThat(field("Фамилия").isInvalid()).isFalse();
            assertThat(field("Фамилия").getValue()).isEqualTo("Борисова");
        });
    }

    @Test
    void aPupilIsLetGoFromThePageOfTheClassAndTheMistakeTakenBack() {
        inNovember(() -> {
            open("admin/classes");
            open(find(Anchor.class).all().stream()
                    .filter(link -> link.getText().equals("7А"))
                    .findFirst()
                    .orElseThrow()
                    .getHref());
            press("Движение");
            leaving(find(RadioButtonGroup.class).single());
            press("Записать");
            open("admin/movement");

            assertThat(words()).contains("Абрамов Иван", "выбыл", "приказ ещё не внесён");

            press("Отменить");
            find(Button.class).all().stream()
                    .filter(button -> button.getText().equals("Отменить"))
                    .reduce((one, other) -> other)
                    .ifPresent(button -> test(button).click());

            assertThat(words()).contains("ошибка, отменено");
        });
    }

    @Test
    void aTeacherDoesNotReadTheBook() {
        Actor lukina = filled.call(() -> SchoolFixture.actor(schools.staff("1"), Category.STAFF));
        filled.as(lukina, () -> {
            open("admin/movement");
            return null;
        });

        assertThat(getCurrentView()).isInstanceOf(RefusalPage.class);
    }

    private void inNovember(Runnable work) {
        MovableClock.on("2026-11-20", () -> {
            filled.run(work);
            return null;
        });
    }

    @SuppressWarnings("unchecked")
    private static void leaving(RadioButtonGroup<?> way) {
        ((RadioButtonGroup<MoveDialog.Way>) way).setValue(MoveDialog.Way.LEAVE);
    }

    private void type(String label, String words) {
        test(field(label)).setValue(words);
    }

    /// The first field of a label: those of the pupil stand before those of the guardian.
    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No field " + label));
    }
}
