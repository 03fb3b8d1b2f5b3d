package app.okrug.admin.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.admin.testing.ConsoleTest;
import app.okrug.curriculum.Curriculum;
import app.okrug.people.Register;
import app.okrug.school.SchoolFrame;
import app.okrug.school.Years;
import app.okrug.testing.SchoolFixture;
import app.okrug.timetable.EditionId;
import app.okrug.timetable.Editions;
import app.okrug.timetable.TimetableRow;
import app.okrug.timetable.Week;
import app.okrug.timetable.WeekEditing;
import app.okrug.timetable.WeekEntry;
import app.okrug.timetable.WeekTimetable;
import app.okrug.ui.guard.RefusalPage;
import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TimetableViewTests extends ConsoleTest {

    @Autowired
    SchoolFrame frame;

    @Autowired
    Register register;

    @Autowired
    Curriculum curriculum;

    @Autowired
    WeekTimetable workbook;

    @Autowired
    Editions editions;

    @Autowired
    WeekEditing editing;

    @Autowired
    Years years;

    @BeforeEach
    void aSchoolOfItsOwn() {
        school = school.another();
    }

    @Test
    void aTeacherSeesNoDrafts() {
        school.asTeacher(() -> open("admin/timetable"));

        assertThat(getCurrentView()).isInstanceOf(RefusalPage.class);
    }

    @Test
    void theEditionInForceAndADraftAreListed() {
        draft();

        school.asAdministrator(() -> open("admin/timetable"));

        assertThat(words()).contains("действует", "Осень на бумаге", "черновик", "Ввести в действие");
    }

    @Test
    void aLessonIsMovedAndTheStepTakenBack() {
        var draft = draft();
        school.asAdministrator(() -> open("admin/timetable/" + draft.value()));
        var view = (EditorView) getCurrentView();
        var entry = onlyEntry(draft);

        school.asAdministrator(() -> view.place(entry.id().value().toString(), DayOfWeek.FRIDAY, 3));
        var moved = onlyEntry(draft);
        school.asAdministrator(() -> press("Отменить шаг"));

        assertThat(moved.weekday()).isEqualTo(DayOfWeek.FRIDAY);
        assertThat(moved.number()).isEqualTo(3);
        assertThat(onlyEntry(draft).weekday()).isEqualTo(entry.weekday());
    }

    @Test
    void whatIsCarriedSaysWhatItWouldClashWith() {
        var draft = draft();
        school.asAdministrator(() -> open("admin/timetable/" + draft.value()));
        var view = (EditorView) getCurrentView();
        var entry = onlyEntry(draft);
        var english = editingWeek(draft).courses().values().stream()
                .filter(course -> "1 подгруппа".equals(course.groupName()) || "1".equals(course.groupName()))
                .findFirst()
                .orElseThrow();
        var told = new AtomicReference<String>();

        school.asAdministrator(
                () -> told.set(view.hindrances("course:" + english.id().value())));

        assertThat(told.get())
                .contains("\"" + entry.weekday().getValue() + "-" + entry.number() + "\"")
                .contains("те же ученики");
    }

    @Test
    void whatTheBrowserInventsDoesNothing() {
        var draft = draft();
        school.asAdministrator(() -> open("admin/timetable/" + draft.value()));
        var view = (EditorView) getCurrentView();

        school.asAdministrator(() -> {
            view.place("nonsense", DayOfWeek.FRIDAY, 3);
            view.remove(UUID.randomUUID().toString());
        });

        assertThat(editingWeek(draft).entries()).hasSize(1);
    }

    @Test
    void everyClassIsPrinted() {
        var draft = draft();

        school.asAdministrator(() -> open("admin/timetable/" + draft.value() + "/print"));

        assertThat(getCurrentView().getElement().getOuterHTML()).contains("7А", "Математика", "okrug-week");
    }

    @Test
    void aWeekThatScrollsIsReachedByTheKeyboard() {
        var draft = draft();

        school.asAdministrator(() -> open("admin/timetable/" + draft.value() + "/print"));

        assertThat(getCurrentView().getElement().getOuterHTML())
                .containsPattern("<section(?=[^>]*tabindex=\"0\")(?=[^>]*aria-label=\"7А\")");
    }

    @Test
    void theReviewOfAWeekLeadsToWhatIsNotGoodInIt() {
        var draft = draft();

        school.asAdministrator(() -> open("admin/timetable/" + draft.value() + "/arrange"));

        assertThat(words()).contains("Расставить", "День начинается не с первого урока", "7А, Вторник");
    }

    @Test
    void theConditionsNameRoomsAndSubjects() {
        draft();

        school.asAdministrator(() -> open("admin/timetable-conditions"));

        assertThat(words()).contains("Кабинеты особого вида", "101", "Математика");
    }

    private WeekEntry onlyEntry(EditionId draft) {
        var entries = editingWeek(draft).entries();
        assertThat(entries).hasSize(1);
        return entries.getFirst();
    }

    private Week editingWeek(EditionId draft) {
        var week = new AtomicReference<Week>();
        school.asAdministrator(() -> week.set(editing.week(draft)));
        return week.get();
    }

    /// A copy of the week in force of a school with one lesson in the week.
    private EditionId draft() {
        var draft = new AtomicReference<EditionId>();
        school.asAdministrator(() -> {
            frame.apply(SchoolFixture.institution());
            register.applyStaff(List.of(
                    SchoolFixture.teacher("1", "Лукина", "Варвара", "Захаровна", "7А"),
                    SchoolFixture.teacher("2", "Осипов", "Борис", "Ильич", "7Б")));
            register.applyPupils(List.of(SchoolFixture.pupil("А-1", "Яковлева", "Анна", "7А", "1")));
            curriculum.applyLoad(List.of(
                    SchoolFixture.load("7А", "Математика", null, "1"),
                    SchoolFixture.load("7А", "Английский язык", "1", "2")));
            workbook.apply(List.of(new TimetableRow("7А", DayOfWeek.TUESDAY, 2, "Математика", null, "101")));
            var year = years.current().id();
            var inForce = editions.ofYear(year).stream()
                    .filter(edition -> edition.published())
                    .findFirst()
                    .orElseThrow();
            draft.set(editions.draft(year, "Осень на бумаге", inForce.id()));
        });
        return draft.get();
    }
}
