package app.okrug.admin.groups;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.access.Category;
import app.okrug.admin.testing.ConsoleTest;
import app.okrug.curriculum.AcrossGroups;
import app.okrug.curriculum.NewTeaching;
import app.okrug.school.Years;
import app.okrug.testing.MovableClock;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import app.okrug.ui.guard.RefusalPage;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class GroupsViewTests extends ConsoleTest {

    private static final LocalDate NOVEMBER = LocalDate.parse("2026-11-20");

    @Autowired
    SchoolFixture schools;

    @Autowired
    AcrossGroups groups;

    @Autowired
    Years years;

    private TestSchool filled;

    @BeforeEach
    void aSchoolWithTwoClasses() {
        filled = schools.school();
    }

    @Test
    void aSchoolWithoutSuchGroupsIsToldWhatTheyAreFor() {
        inNovember(() -> open("admin/groups"));

        assertThat(words()).contains("Таких групп пока нет", "Добавить группу");
    }

    @Test
    void whatIsMissingIsSaidBesideTheFields() {
        inNovember(() -> {
            open("admin/groups");
            press("Добавить группу");
            press("Сохранить");
        });

        assertThat(find(TextField.class).single().isInvalid()).isTrue();
        assertThat(find(ComboBox.class).all()).allMatch(ComboBox::isInvalid);
    }

    @Test
    void thePageOfAGroupShowsItsSubjectsAndPupilsWithDates() {
        inNovember(() -> {
            var group = groups.open(
                    "профиль",
                    schools.schoolClass("7А"),
                    new NewTeaching("Физика", BigDecimal.TWO, schools.staff("2")));
            var version = groups.ofYear(years.current().id()).getFirst().version();
            groups.join(group, List.of(schools.pupil("А-1"), schools.pupil("Б-1")), NOVEMBER, version);
            open("admin/groups/" + group.value());
        });

        assertThat(words()).contains("Физика", "Осипов Б. И.", "Яковлева Анна", "Жуков Олег", "20.11.2026", "7Б");
    }

    @Test
    void aGroupOfNobodyIsAnsweredLikeAnyDeadAddress() {
        inNovember(() -> open("admin/groups/" + UUID.randomUUID()));

        assertThat(words()).contains("ничего нет");
    }

    @Test
    void aTeacherDoesNotSeeThem() {
        var lukina = filled.call(() -> SchoolFixture.actor(schools.staff("1"), Category.STAFF));
        filled.as(lukina, () -> {
            open("admin/groups");
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
}
