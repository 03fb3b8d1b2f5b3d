package app.okrug.web.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.curriculum.AcrossGroups;
import app.okrug.curriculum.NewTeaching;
import app.okrug.diary.DiarySchool;
import app.okrug.language.Language;
import app.okrug.school.Years;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import app.okrug.timetable.TimetableRow;
import app.okrug.timetable.WeekTimetable;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.context.SecurityContextHolder;

@PlatformTest
@ViewPackages(packages = {"app.okrug.web.timetable", "app.okrug.ui"})
class TimetableViewTests extends SpringBrowserlessTest {

    @Autowired
    SchoolFixture schools;

    @Autowired
    WeekTimetable workbook;

    @Autowired
    AcrossGroups groups;

    @Autowired
    Years years;

    @BeforeEach
    void aReaderOfRussian() {
        LocaleContextHolder.setLocale(Language.RUSSIAN);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void theWeekOfTheFirstClassIsShownWithTeachersAndRooms() {
        var school = schools.school();
        MovableClock.on(
                "2026-08-21",
                () -> school.call(() -> workbook.apply(
                        List.of(new TimetableRow("7А", DayOfWeek.TUESDAY, 2, "Математика", null, "101")))));

        assertThat(shown(school)).contains("7А", "Вторник", "Математика", "Лукина В. З.", "каб. 101");
    }

    @Test
    void whoTeachesFindsTheOwnLessonsFirst() {
        var school = schools.school();
        MovableClock.on(
                "2026-08-21",
                () -> school.call(() -> workbook.apply(List.of(
                        new TimetableRow("7А", DayOfWeek.TUESDAY, 2, "Математика", null, "101"),
                        new TimetableRow("7Б", DayOfWeek.MONDAY, 1, "Математика", null, "102")))));
        var osipov = school.call(() -> SchoolFixture.actor(schools.staff("2"), Category.STAFF));

        assertThat(shown(school, osipov, "timetable"))
                .contains("Мои уроки", "7Б · Математика", "каб. 102")
                .doesNotContain("каб. 101");
    }

    @Test
    void theWeekOfAClassEndsWithItsLastLessonAndHoldsWhatItIsTaughtWithAnother() {
        var school = schools.school();
        MovableClock.on("2026-08-21", () -> {
            var group = school.call(() -> groups.open(
                    "химики", schools.schoolClass("7Б"), new NewTeaching("Химия", BigDecimal.ONE, schools.staff("2"))));
            school.run(() -> groups.join(
                    group,
                    List.of(schools.pupil("Б-1"), schools.pupil("А-1")),
                    LocalDate.parse("2026-09-01"),
                    groups.ofYear(years.current(LocalDate.parse("2026-09-01"))
                                    .orElseThrow()
                                    .id())
                            .getFirst()
                            .version()));
            school.call(() -> workbook.apply(List.of(
                    new TimetableRow("7А", DayOfWeek.TUESDAY, 1, "Математика", null, "101"),
                    new TimetableRow("7Б", DayOfWeek.THURSDAY, 2, "Химия", "химики", "202"))));
            return null;
        });
        var ofSeventhA = "timetable?class="
                + school.call(() -> schools.schoolClass("7А")).value();

        assertThat(shown(school, school.administrator(), ofSeventhA))
                .contains("Химия, химики", "каб. 202", "каб. 101", "08:50")
                .doesNotContain("09:45");
    }

    @Test
    void aFamilyFindsTheClassOfTheChildFirst() {
        var school = schools.school();
        MovableClock.on(
                "2026-08-21",
                () -> school.call(() -> workbook.apply(List.of(
                        new TimetableRow("7А", DayOfWeek.TUESDAY, 2, "Математика", null, "101"),
                        new TimetableRow("7Б", DayOfWeek.MONDAY, 1, "Математика", null, "102")))));
        var oleg = school.call(() -> SchoolFixture.actor(schools.pupil("Б-1"), Category.PUPIL));

        assertThat(shown(school, oleg, "timetable")).contains("каб. 102").doesNotContain("каб. 101");
    }

    @Test
    void aSchoolWithoutAWeekSaysSo() {
        assertThat(shown(schools.school())).contains("Расписания пока нет");
    }

    private String shown(TestSchool school) {
        return shown(school, school.administrator(), "timetable");
    }

    private String shown(TestSchool school, Actor reader, String address) {
        DiarySchool.signIn(List.of(school), List.of(reader));
        MovableClock.on(
                "2026-09-14",
                () -> school.as(reader, () -> {
                    var location = new Location(address);
                    UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
                    return null;
                }));
        return getCurrentView().getElement().getOuterHTML();
    }
}
