package app.okrug.admin.rights;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.access.Right;
import app.okrug.admin.testing.ConsoleTest;
import app.okrug.people.PersonName;
import app.okrug.testing.MovableClock;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import app.okrug.ui.guard.RefusalPage;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WhyViewTests extends ConsoleTest {

    @Autowired
    SchoolFixture schools;

    private TestSchool filled;

    @BeforeEach
    void aSchoolWithTwoTeachers() {
        filled = schools.school();
    }

    @Test
    void theWholeQuestionStandsInTheAddress() {
        inNovember(() -> {
            ask("right=JOURNAL_MARK&day=2026-11-19&person=" + schools.staff("1").value() + "&course="
                    + schools.course("7Б", null, "Математика").value());

            assertThat(words())
                    .contains("Лукина Варвара Захаровна · Журнал: текущие отметки · 20.11.2026")
                    .contains("Нет", "Путь решения", "Что изменит ответ", "не спрашивали");
        });
    }

    @Test
    void theOwnLessonIsAllowedAndTheRoleNamed() {
        inNovember(() -> {
            ask("right=JOURNAL_MARK&day=2026-11-19&person=" + schools.staff("1").value() + "&course="
                    + schools.course("7А", null, "Математика").value());

            assertThat(words()).contains("Да", "Право даёт роль «учитель» (свои уроки).");
        });
    }

    @Test
    void whoMayChangeIsLedToTheCellAndItOpens() {
        inNovember(() -> {
            ask("right=LOG_VIEW&person=" + schools.staff("1").value());
            var link = find(Anchor.class).all().stream()
                    .filter(one -> one.getText().equals("Открыть клетку матрицы"))
                    .findFirst()
                    .orElseThrow();
            UI.getCurrent()
                    .navigate(
                            "admin/rights",
                            QueryParameters.fromString(link.getHref().split("\\?", 2)[1]));

            assertThat(find(CellDialog.class).all()).hasSize(1);
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatIsMissingIsSaidBesideTheField() {
        inNovember(() -> {
            open("admin/rights/why");
            press("Показать");

            var person = (ComboBox<PersonName>) field("Человек");
            assertThat(person.isInvalid()).isTrue();

            person.setValue(new PersonName(schools.staff("2"), "Осипов", "Борис", "Ильич"));
            ((ComboBox<Right>) field("Действие")).setValue(Right.TIMETABLE_VIEW);
            press("Показать");

            assertThat(words()).contains("Осипов Борис Ильич · Расписание: просмотр");
        });
    }

    @Test
    void aTeacherIsRefused() {
        school.asTeacher(() -> open("admin/rights/why"));

        assertThat(getCurrentView()).isInstanceOf(RefusalPage.class);
    }

    private static void ask(String question) {
        UI.getCurrent().navigate("admin/rights/why", QueryParameters.fromString(question));
    }

    private ComboBox<?> field(String label) {
        return find(ComboBox.class).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void inNovember(Runnable work) {
        MovableClock.on("2026-11-20", () -> {
            filled.run(work);
            return null;
        });
    }
}
