package app.okrug.admin.substitutions;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.admin.testing.ConsoleTest;
import app.okrug.curriculum.Curriculum;
import app.okrug.people.PersonName;
import app.okrug.people.Register;
import app.okrug.school.SchoolFrame;
import app.okrug.school.Years;
import app.okrug.substitutions.AbsenceId;
import app.okrug.substitutions.AbsenceReason;
import app.okrug.substitutions.Absences;
import app.okrug.substitutions.NewAbsence;
import app.okrug.testing.MovableClock;
import app.okrug.testing.SchoolFixture;
import app.okrug.timetable.LessonPlacement;
import app.okrug.timetable.TimetableRow;
import app.okrug.timetable.WeekTimetable;
import app.okrug.ui.guard.RefusalPage;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Lukina has maths in 7А on Tuesdays, first lesson; Osipov teaches 7А English on Tuesdays, second lesson.
class SubstitutionPagesTests extends ConsoleTest {

    private static final String TUESDAY = "2026-09-15";

    @Autowired
    SchoolFrame frame;

    @Autowired
    Register register;

    @Autowired
    Curriculum curriculum;

    @Autowired
    WeekTimetable week;

    @Autowired
    LessonPlacement placement;

    @Autowired
    Years years;

    @Autowired
    Absences absences;

    @BeforeEach
    void aSchoolWithAWeek() {
        school = school.another();
        asAdministrator("2026-08-25", () -> {
            frame.apply(SchoolFixture.institution());
            register.applyStaff(List.of(
                    SchoolFixture.teacher("1", "Лукина", "Варвара", "Захаровна", "7А"),
                    SchoolFixture.teacher("2", "Осипов", "Борис", "Ильич", "7Б")));
            register.applyPupils(List.of(SchoolFixture.pupil("А-1", "Яковлева", "Анна", "7А", "1")));
            curriculum.applyLoad(List.of(
                    SchoolFixture.load("7А", "Математика", null, "1"),
                    SchoolFixture.load("7А", "Английский язык", "1", "2")));
            week.apply(List.of(
                    new TimetableRow("7А", DayOfWeek.TUESDAY, 1, "Математика", null, "101"),
                    new TimetableRow("7А", DayOfWeek.TUESDAY, 2, "Английский язык", "1", "102")));
            placement.place(years.current().id());
        });
    }

    @Test
    void aTeacherDoesNotSeeWhoIsAway() {
        MovableClock.on(TUESDAY, () -> {
            school.asTeacher(() -> open("admin/substitutions"));
            return null;
        });

        assertThat(getCurrentView()).isInstanceOf(RefusalPage.class);
    }

    @Test
    void aDirectorSeesTheHoursAndATeacherDoesNot() {
        MovableClock.on(TUESDAY, () -> {
            school.asDirector(() -> open("admin/substitutions/hours"));
            return null;
        });
        var seen = words();
        MovableClock.on(TUESDAY, () -> {
            school.asTeacher(() -> open("admin/substitutions/hours"));
            return null;
        });

        assertThat(seen).contains("Лукина Варвара Захаровна", "Замен в этом месяце не было");
        assertThat(getCurrentView()).isInstanceOf(RefusalPage.class);
    }

    @Test
    void withNobodyAwayThePageSaysTheNextStep() {
        asAdministrator(TUESDAY, () -> open("admin/substitutions"));

        assertThat(words()).contains("Никто не отсутствует", "отметьте здесь его отсутствие");
    }

    @Test
    void anAbsenceWithoutATeacherIsNotStored() {
        asAdministrator(TUESDAY, () -> {
            open("admin/substitutions");
            press("Отметить отсутствие");
            press("Сохранить");
        });

        assertThat(find(ComboBox.class).single().isInvalid()).isTrue();
        assertThat(stored()).isEmpty();
    }

    @Test
    void anAbsenceIsRecordedAndItsLessonDecided() {
        asAdministrator(TUESDAY, () -> {
            open("admin/substitutions");
            press("Отметить отсутствие");
            teachers().setValue(teachers()
                    .getListDataView()
                    .getItems()
                    .filter(name -> name.familyName().equals("Лукина"))
                    .findFirst()
                    .orElseThrow());
            press("Сохранить");
        });
        assertThat(words()).contains("Лукина Варвара Захаровна", "Математика", "не решено, может Осипов Б. И.");

        asAdministrator(TUESDAY, () -> {
            press("Решить");
            assertThat(button("Сохранить").isEnabled()).isFalse();
            press("Посмотреть, что изменится");
        });
        assertThat(find(Paragraph.class).all())
                .anySatisfy(told -> assertThat(told.getText()).contains("Осипов Б. И.", "Лукина В. З."));
        asAdministrator(TUESDAY, () -> press("Сохранить"));

        assertThat(words()).contains("ведёт Осипов Б. И.");
    }

    @Test
    void aSubstitutionStandsInTheHoursOfTheMonthAndInTheRecord() {
        var id = away();
        asAdministrator(TUESDAY, () -> {
            open("admin/substitutions/" + id.value());
            press("Решить");
            press("Посмотреть, что изменится");
            press("Сохранить");
            open("admin/substitutions/hours?month=2026-09");
        });

        assertThat(words())
                .contains("сентябрь 2026")
                .contains("Журнал пропущенных и замещённых уроков", "Лукина В. З.", "Осипов Б. И.", "болезнь");
    }

    @Test
    void whoWasRecordedByMistakeIsDeletedAfterAQuestion() {
        away();
        asAdministrator(TUESDAY, () -> {
            open("admin/substitutions");
            press("Удалить");
        });
        assertThat(stored()).hasSize(1);

        asAdministrator(TUESDAY, () -> find(Button.class).all().stream()
                .filter(button -> button.getText().equals("Удалить"))
                .reduce((_, last) -> last)
                .ifPresent(last -> test(last).click()));

        assertThat(stored()).isEmpty();
        assertThat(words()).contains("Никто не отсутствует");
    }

    @Test
    void anAddressOfNothingIsNotFound() {
        asAdministrator(TUESDAY, () -> open("admin/substitutions/" + UUID.randomUUID()));

        assertThat(getCurrentView()).isNotInstanceOf(AbsenceView.class);
    }

    private AbsenceId away() {
        var day = LocalDate.parse(TUESDAY);
        var id = new AtomicReference<AbsenceId>();
        asAdministrator(TUESDAY, () -> {
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
        asAdministrator(TUESDAY, () -> lines.set(absences.from(LocalDate.parse(TUESDAY))));
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

    private void asAdministrator(String day, Runnable work) {
        MovableClock.on(day, () -> {
            school.asAdministrator(work);
            return null;
        });
    }
}
