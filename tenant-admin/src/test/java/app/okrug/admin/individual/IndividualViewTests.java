package app.okrug.admin.individual;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.admin.testing.ConsoleTest;
import app.okrug.curriculum.IndividualPlan;
import app.okrug.curriculum.IndividualPlan.Kind;
import app.okrug.curriculum.IndividualPlan.Taking;
import app.okrug.curriculum.IndividualPlanId;
import app.okrug.curriculum.IndividualPlans;
import app.okrug.testing.MovableClock;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import app.okrug.ui.guard.RefusalPage;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class IndividualViewTests extends ConsoleTest {

    private static final LocalDate NOVEMBER = LocalDate.parse("2026-11-20");

    @Autowired
    SchoolFixture schools;

    @Autowired
    IndividualPlans plans;

    private TestSchool filled;
    private PersonId anna;

    @BeforeEach
    void aSchoolWithTwoClasses() {
        filled = schools.school();
        anna = filled.call(() -> schools.pupil("А-1"));
    }

    @Test
    void aSchoolWithoutPlansIsToldWhatTheyAreFor() {
        inNovember(() -> open("admin/individual"));

        assertThat(words()).contains("Все ученики учатся по плану класса", "Добавить план");
    }

    @Test
    void aCourseIsUntickedAndThePlanStandsInTheList() {
        inNovember(() -> {
            open("admin/individual/" + anna.value());
            var english = find(Checkbox.class).all().stream()
                    .filter(box -> box.getLabel().contains("Английский"))
                    .findFirst()
                    .orElseThrow();
            test(english).click();
            press("Сохранить");
            assertThat(plans.ofPupil(anna))
                    .singleElement()
                    .satisfies(line -> assertThat(line.plan().courses())
                            .extracting(Taking::kind)
                            .containsExactly(Kind.SKIPPED));
            open("admin/individual");
        });

        assertThat(words()).contains("Яковлева Анна", "7А", "действует");
    }

    @Test
    void aPlanThatDiffersInNothingIsRefusedBesideTheField() {
        inNovember(() -> {
            open("admin/individual/" + anna.value());
            press("Сохранить");
        });

        var others = find(MultiSelectComboBox.class).single();
        assertThat(others.isInvalid()).isTrue();
        assertThat(others.getErrorMessage()).contains("ничем не отличается");
    }

    @Test
    void theHoursAreSummedUp() {
        inNovember(() -> open("admin/individual/" + anna.value()));

        assertThat(words()).contains("Всего часов в неделю: 4");
    }

    @Test
    void theSheetNamesEveryCourseAndTheDocument() {
        inNovember(() -> {
            plans.save(skipsEnglish());
            open("admin/individual/" + anna.value() + "/print");
        });

        assertThat(words()).contains("Яковлева Анна", "№ 14-и от 19.11.2026", "Математика", "не изучает", "Всего");
    }

    @Test
    void whoIsNoPupilHasNoPage() {
        inNovember(() -> open("admin/individual/" + UUID.randomUUID()));

        assertThat(words()).contains("ничего нет");
    }

    @Test
    void aTeacherDoesNotSeeThem() {
        var lukina = filled.call(() -> SchoolFixture.actor(schools.staff("1"), Category.STAFF));
        filled.as(lukina, () -> {
            open("admin/individual");
            return null;
        });

        assertThat(getCurrentView()).isInstanceOf(RefusalPage.class);
    }

    private IndividualPlan skipsEnglish() {
        return new IndividualPlan(
                new IndividualPlanId(UUID.randomUUID()),
                anna,
                schools.schoolClass("7А"),
                NOVEMBER,
                null,
                "14-и",
                NOVEMBER.minusDays(1),
                "",
                List.of(new Taking(schools.course("7А", "1", "Английский язык"), Kind.SKIPPED, null)),
                0);
    }

    private void inNovember(Runnable work) {
        MovableClock.on("2026-11-20", () -> {
            filled.run(work);
            return null;
        });
    }
}
