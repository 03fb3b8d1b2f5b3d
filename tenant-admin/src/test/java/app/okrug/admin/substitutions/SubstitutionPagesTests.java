package app.okrug.admin.substitutions;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.CurrentActor;
import app.okrug.admin.testing.ConsoleTest;
import app.okrug.diary.DiarySchool;
import app.okrug.people.PersonName;
import app.okrug.substitutions.AbsenceId;
import app.okrug.substitutions.AbsenceReason;
import app.okrug.substitutions.Absences;
import app.okrug.substitutions.NewAbsence;
import app.okrug.testing.MovableClock;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import app.okrug.ui.guard.RefusalPage;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Lukina has maths in 7А on Wednesdays, third lesson, and Osipov is free at that hour.
class SubstitutionPagesTests extends ConsoleTest {

    private static final String WEDNESDAY = "2026-09-16";

    @Autowired
    DiarySchool schools;

    @Autowired
    SchoolFixture fixture;

    @Autowired
    Absences absences;

    private TestSchool seventh;

    @BeforeEach
    void aSchoolWithAWeek() {
        seventh = schools.school("001");
    }

    @Test
    void aTeacherSeesNeitherWhoIsAwayNorTheHours() {
        asTeacher(() -> open("admin/substitutions"));
        assertThat(getCurrentView()).isInstanceOf(RefusalPage.class);

        asTeacher(() -> open("admin/substitutions/hours"));
        assertThat(getCurrentView()).isInstanceOf(RefusalPage.class);
    }

    @Test
    void theHoursOfAMonthNameEverybodyWhoTeaches() {
        asAdministrator(() -> open("admin/substitutions/hours"));

        assertThat(words()).contains("Лукина Варвара Захаровна", "Осипов", "Замен в этом месяце не было");
    }

    @Test
    void aMonthWithoutLessonsSaysTheNextStep() {
        asAdministrator(() -> openMonth("2026-08"));

        assertThat(words()).contains("август 2026", "В этом месяце уроков нет", "Выберите другой месяц");
    }

    @Test
    void aMonthThatIsNoneIsThatOfToday() {
        asAdministrator(() -> openMonth("nonsense"));

        assertThat(words()).contains("сентябрь 2026");
    }

    @Test
    void withNobodyAwayThePageSaysTheNextStep() {
        asAdministrator(() -> open("admin/substitutions"));

        assertThat(words()).contains("Никто не отсутствует", "отметьте здесь его отсутствие");
    }

    @Test
    void anAbsenceWithoutATeacherIsNotStored() {
        asAdministrator(() -> {
            open("admin/substitutions");
            press("Отметить отсутствие");
            press("Сохранить");
        });

        assertThat(find(ComboBox.class).single().isInvalid()).isTrue();
        assertThat(stored()).isEmpty();
    }

    @Test
    void anAbsenceIsRecordedAndItsLessonDecided() {
        asAdministrator(() -> {
            open("admin/substitutions");
            press("Отметить отсутствие");
            teachers()
                    .setValue(teachers()
                            .getListDataView()
                            .getItems()
                            .filter(name -> name.familyName().equals("Лукина"))
                            .findFirst()
                            .orElseThrow());
            press("Сохранить");
        });
        assertThat(words()).contains("Лукина Варвара Захаровна", "Математика", "не решено, может Осипов Б. И.");

        asAdministrator(() -> {
            press("Решить");
            assertThat(button("Сохранить").isEnabled()).isFalse();
            press("Посмотреть, что изменится");
        });
        assertThat(find(Paragraph.class).all())
                .anySatisfy(told -> assertThat(told.getText()).contains("Осипов Б. И.", "Лукина В. З."));
        asAdministrator(() -> press("Сохранить"));

        assertThat(words()).contains("ведёт Осипов Б. И.");
    }

    @Test
    void aSubstitutionStandsInTheHoursOfTheMonthAndInTheRecord() {
        var id = away();
        asAdministrator(() -> {
            open("admin/substitutions/" + id.value());
            press("Решить");
            press("Посмотреть, что изменится");
            press("Сохранить");
            openMonth("2026-09");
        });

        assertThat(words())
                .contains("сентябрь 2026")
                .contains("Журнал пропущенных и замещённых уроков", "Лукина В. З.", "Осипов Б. И.", "болезнь");
    }

    @Test
    void whoWasRecordedByMistakeIsDeletedAfterAQuestion() {
        away();
        asAdministrator(() -> {
            open("admin/substitutions");
            press("Удалить");
        });
        assertThat(stored()).hasSize(1);

        asAdministrator(() -> find(Button.class).all().stream()
                .filter(button -> button.getText().equals("Удалить"))
                .reduce((_, last) -> last)
                .ifPresent(last -> test(last).click()));

        assertThat(stored()).isEmpty();
        assertThat(words()).contains("Никто не отсутствует");
    }

    @Test
    void anAddressOfNothingIsNotFound() {
        asAdministrator(() -> open("admin/substitutions/" + UUID.randomUUID()));

        assertThat(getCurrentView()).isNotInstanceOf(AbsenceView.class);
    }

    private static void openMonth(String month) {
        UI.getCurrent().navigate("console-blank");
        UI.getCurrent().navigate("admin/substitutions/hours", QueryParameters.of("month", month));
    }

    private AbsenceId away() {
        var day = LocalDate.parse(WEDNESDAY);
        var id = new AtomicReference<AbsenceId>();
        asAdministrator(() -> {
            var lukina = absences.teachers().stream()
                    .filter(name -> name.familyName().equals("Лукина"))
                    .findFirst()
                    .orElseThrow();
            id.set(absences.record(new NewAbsence(lukina.person(), day, day, AbsenceReason.SICKNESS, "")));
        });
        return id.get();
    }

    private List<?> stored() {
        var lines = new AtomicReference<List<?>>(List.of());
        asAdministrator(() -> lines.set(absences.from(LocalDate.parse(WEDNESDAY))));
        return lines.get();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<PersonName> teachers() {
        return find(ComboBox.class).single();
    }

    private Button button(String words) {
        return find(Button.class).all().stream()
                .filter(one -> one.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private void asAdministrator(Runnable work) {
        as(seventh.administrator(), work);
    }

    private void asTeacher(Runnable work) {
        as(seventh.call(() -> SchoolFixture.actor(fixture.staff("2"), Category.STAFF)), work);
    }

    private void as(Actor actor, Runnable work) {
        MovableClock.on(WEDNESDAY, () -> {
            CurrentActor.run(seventh.id(), actor, work);
            return null;
        });
    }
}
