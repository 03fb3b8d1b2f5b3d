package app.okrug.web.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.diary.DiarySchool;
import app.okrug.language.Language;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import app.okrug.timetable.TimetableRow;
import app.okrug.timetable.WeekTimetable;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.time.DayOfWeek;
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
    void aSchoolWithoutAWeekSaysSo() {
        assertThat(shown(schools.school())).contains("Расписания пока нет");
    }

    private String shown(TestSchool school) {
        DiarySchool.signIn(List.of(school), List.of(school.administrator()));
        MovableClock.on(
                "2026-09-14",
                () -> school.call(() -> {
                    UI.getCurrent().navigate("timetable");
                    return null;
                }));
        return getCurrentView().getElement().getOuterHTML();
    }
}
