package app.okrug.admin.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.admin.testing.ConsoleTest;
import app.okrug.regulation.TermKind;
import app.okrug.school.ClassSet;
import app.okrug.school.ClassSets;
import app.okrug.school.Years;
import app.okrug.testing.MovableClock;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CalendarViewTests extends ConsoleTest {

    @Autowired
    SchoolFixture schools;

    @Autowired
    ClassSets sets;

    @Autowired
    Years years;

    private TestSchool filled;

    @BeforeEach
    void aSchoolWithTwoClasses() {
        filled = schools.school();
    }

    @Test
    void aSetOfAYearOfStudyIsMadeAfterALookAndTakenBack() {
        inNovember(() -> {
            open("admin/calendar");
            press("Добавить набор классов");
            name("Седьмые");
            select("Добавить целиком", "7 параллель");
            kind(TermKind.TRIMESTER);
            press("Посмотреть, что изменится");
            press("Сохранить");

            assertThat(stored()).singleElement().satisfies(set -> {
                assertThat(set.classes()).hasSize(2);
                assertThat(set.terms()).hasSize(3);
                assertThat(set.daysOff()).isNotEmpty();
            });
            assertThat(words()).contains("Седьмые", "7А, 7Б", "1 триместр", "Вернуть как было");

            press("Вернуть как было");
            press("Посмотреть, что изменится");
            press("Сохранить");

            assertThat(stored()).isEmpty();
        });
    }

    @Test
    void whatIsMissingIsSaidBesideTheFields() {
        inNovember(() -> {
            open("admin/calendar");
            press("Добавить набор классов");
            press("Посмотреть, что изменится");
        });

        assertThat(find(TextField.class).all()).anyMatch(TextField::isInvalid);
        assertThat(find(MultiSelectComboBox.class).single().isInvalid()).isTrue();
        assertThat(save().isEnabled()).isFalse();
    }

    private Button save() {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals("Сохранить"))
                .findFirst()
                .orElseThrow();
    }

    private List<ClassSet> stored() {
        return sets.ofYear(years.current().id());
    }

    private void name(String words) {
        test(find(TextField.class).all().stream()
                        .filter(field -> field.getLabel().equals("Название"))
                        .findFirst()
                        .orElseThrow())
                .setValue(words);
    }

    private void select(String label, String item) {
        test(field(label)).selectItem(item);
    }

    @SuppressWarnings("unchecked")
    private void kind(TermKind kind) {
        ((Select<TermKind>) field("Периоды")).setValue(kind);
    }

    private Select<?> field(String label) {
        return find(Select.class).all().stream()
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
