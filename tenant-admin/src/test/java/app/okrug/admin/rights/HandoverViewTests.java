package app.okrug.admin.rights;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.access.Access;
import app.okrug.access.Actor;
import app.okrug.access.Assignments;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.access.Role;
import app.okrug.access.Target;
import app.okrug.admin.testing.ConsoleTest;
import app.okrug.people.PersonName;
import app.okrug.people.PersonNames;
import app.okrug.testing.MovableClock;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import app.okrug.ui.field.DayField;
import app.okrug.ui.guard.RefusalPage;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Rights handed on, and the days of work of a member of staff.
class HandoverViewTests extends ConsoleTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    @Autowired
    SchoolFixture schools;

    @Autowired
    PersonNames names;

    @Autowired
    Access access;

    @Autowired
    Assignments assignments;

    private TestSchool filled;

    @BeforeEach
    void aSchoolWithTwoTeachers() {
        filled = schools.school();
    }

    @Test
    @SuppressWarnings("unchecked")
    void rightsAreHandedOnUntilADayAndTakenBack() {
        inNovember(() -> {
            open("admin/handover");
            assertThat(words()).contains("Сейчас вы никому ничего не передали");
            press("Передать права");
            last("Передать права");
            assertThat(reason().isInvalid()).isTrue();

            var lukina = schools.staff("1");
            var to = (ComboBox<PersonName>) find(ComboBox.class).all().stream()
                    .filter(one -> "Кому".equals(one.getLabel()))
                    .findFirst()
                    .orElseThrow();
            to.setValue(names.of(List.of(lukina)).get(lukina));
            ((MultiSelectComboBox<Right>) find(MultiSelectComboBox.class).single())
                    .setValue(Set.of(Right.SUBSTITUTION_EDIT));
            days().getLast().setValue(TODAY.plusDays(5));
            reason().setValue("Приказ № 41");
            last("Передать права");

            assertThat(words()).contains("Лукина Варвара Захаровна", "Приказ № 41", "20.11.2026 – 25.11.2026");
            assertThat(lukinaMay(Right.SUBSTITUTION_EDIT)).isTrue();
            open("admin/rights/people/" + lukina.value());
            assertThat(words()).contains("передано коллегой");

            open("admin/handover");
            press("Отозвать");
            last("Отозвать");
            assertThat(lukinaMay(Right.SUBSTITUTION_EDIT)).isFalse();
        });
    }

    @Test
    void aTeacherHandsNothingOn() {
        school.asTeacher(() -> open("admin/handover"));

        assertThat(getCurrentView()).isInstanceOf(RefusalPage.class);
    }

    @Test
    void whoOnlySeesTheStaffWritesNothingOnTheCard() {
        inNovember(() -> {
            open("admin/staff/" + schools.staff("1").value());

            assertThat(words()).contains("работает").doesNotContain("Записать увольнение", "Записать отпуск");
        });
    }

    @Test
    void theCardOfAMemberOfStaffTakesALeaveAndADismissal() {
        var officer = SchoolFixture.actor(new PersonId(UUID.randomUUID()), Category.STAFF);
        filled.run(() -> assignments.assign(officer.person(), Role.HR, TODAY.minusYears(1), "Приказ № 40-к"));
        inNovemberAs(officer, () -> {
            open("admin/staff/" + schools.staff("1").value());
            assertThat(words()).contains("работает", "Долгих отпусков не записано");
            press("Записать отпуск");
            days().getLast().setValue(TODAY.minusDays(1));
            last("Записать отпуск");
            assertThat(days().getLast().isInvalid()).isTrue();
            days().getLast().setValue(TODAY.plusDays(30));
            order("Приказ № 42-к");
            last("Записать отпуск");

            assertThat(words()).contains("в отпуске", "отпуск по уходу за ребёнком", "Приказ № 42-к");
            assertThat(lukinaMay(Right.TIMETABLE_VIEW)).isFalse();

            press("Записать увольнение");
            days().getFirst().setValue(TODAY.minusDays(1));
            order("Приказ № 43-к");
            last("Записать увольнение");
            assertThat(words()).contains("не работает", "Приказ № 43-к", "19.11.2026");

            press("Отменить увольнение");
            last("Отменить увольнение");
            assertThat(words()).contains("в отпуске").doesNotContain("Приказ № 43-к");
        });
    }

    private void order(String words) {
        find(TextField.class).all().stream()
                .filter(one -> "Приказ".equals(one.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue(words);
    }

    private boolean lukinaMay(Right right) {
        var lukina = SchoolFixture.actor(schools.staff("1"), Category.STAFF);
        return filled.<Boolean, RuntimeException>as(lukina, () -> access.allows(right, Target.school()));
    }

    private List<DayField> days() {
        return find(DayField.class).all();
    }

    private TextArea reason() {
        return find(TextArea.class).single();
    }

    /// In the dialog, which is the last on the page.
    private void last(String words) {
        find(Button.class).all().stream()
                .filter(one -> one.getText().equals(words))
                .reduce((_, later) -> later)
                .ifPresent(one -> test(one).click());
    }

    private void inNovemberAs(Actor actor, Runnable work) {
        MovableClock.on(TODAY.toString(), () -> {
            filled.as(actor, () -> {
                work.run();
                return null;
            });
            return null;
        });
    }

    private void inNovember(Runnable work) {
        MovableClock.on(TODAY.toString(), () -> {
            filled.run(work);
            return null;
        });
    }
}
