package app.okrug.admin.scales;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.access.Category;
import app.okrug.admin.testing.ConsoleTest;
import app.okrug.regulation.RegulationStart;
import app.okrug.scales.Scales;
import app.okrug.testing.MovableClock;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import app.okrug.ui.guard.RefusalPage;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ScalesViewTests extends ConsoleTest {

    @Autowired
    SchoolFixture schools;

    @Autowired
    Scales scales;

    @Autowired
    RegulationStart regulation;

    private TestSchool filled;

    @BeforeEach
    void aSchoolWithTwoSubjects() {
        filled = schools.school();
        MovableClock.on("2026-08-20", () -> {
            filled.run(() -> regulation.begin("001"));
            return null;
        });
    }

    @Test
    void aSchoolWithoutSubjectsIsToldTheNextStep() {
        school.asAdministrator(() -> open("admin/scales"));

        assertThat(words()).contains("Предметы ещё не загружены", "Чему равны отметки в подсчётах");
    }

    @Test
    void aScaleIsChosenForOneSubjectOfAYearOfStudy() {
        inNovember(() -> {
            open("admin/scales");
            openMaths();
            chooseTen();
            find(TextArea.class).single().setValue("Решение педсовета № 3");
            press("Сохранить");
        });

        inNovember(() -> {
            var row = scales.table().rows().stream()
                    .filter(one -> one.name().equals("Математика"))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.cells().get(7))
                    .satisfies(cell -> assertThat(cell.coming())
                            .satisfies(coming -> assertThat(coming.scale()).isEqualTo("10")));
        });
    }

    @Test
    void withoutAReasonNothingIsLost() {
        inNovember(() -> {
            open("admin/scales");
            openMaths();
            chooseTen();
            press("Сохранить");

            assertThat(find(TextArea.class).single().isInvalid()).isTrue();
            assertThat(find(Select.class).single().getValue()).isEqualTo("10");
            assertThat(find(DatePicker.class).single().getValue()).isEqualTo(LocalDate.parse("2026-11-21"));
        });
    }

    @Test
    void aTeacherDoesNotSeeThem() {
        var lukina = filled.call(() -> SchoolFixture.actor(schools.staff("1"), Category.STAFF));
        filled.as(lukina, () -> {
            open("admin/scales");
            return null;
        });

        assertThat(getCurrentView()).isInstanceOf(RefusalPage.class);
    }

    private void openMaths() {
        test(find(NativeButton.class).all().stream()
                        .filter(button -> Objects.toString(button.getElement().getAttribute("aria-label"), "")
                                .contains("Математика, 7"))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    @SuppressWarnings("unchecked") // the only choice of the dialog
    private void chooseTen() {
        find(Select.class).single().setValue("10");
    }

    private void inNovember(Runnable work) {
        MovableClock.on("2026-11-20", () -> {
            filled.run(work);
            return null;
        });
    }
}
