package app.okrug.web.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.CurrentActor;
import app.okrug.diary.DiarySchool;
import app.okrug.language.Language;
import app.okrug.substitutions.AbsenceReason;
import app.okrug.substitutions.Absences;
import app.okrug.substitutions.NewAbsence;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.context.SecurityContextHolder;

/// Lukina is away on a Wednesday, and Osipov is free at the hour of her maths.
@PlatformTest
@ViewPackages(packages = {"app.okrug.web.journal", "app.okrug.ui"})
class OpenLessonsTests extends SpringBrowserlessTest {

    private static final String WEDNESDAY = "2026-09-16";

    @Autowired
    DiarySchool schools;

    @Autowired
    SchoolFixture fixture;

    @Autowired
    Absences absences;

    @BeforeEach
    void aReaderOfRussian() {
        LocaleContextHolder.setLocale(Language.RUSSIAN);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
        LocaleContextHolder.resetLocaleContext();
    }

    @Test // 002 II ¶3.4
    void whoGivesALessonSaysSoAndComesToItsPage() {
        var school = away("002");
        var osipov = teacher(school, "2");
        open(school, osipov);
        assertThat(text()).contains("Уроки отсутствующих коллег", "7А", "Математика", "Лукина В. З.");

        as(school, osipov, () -> test(button("Веду я")).click());
        as(
                school,
                osipov,
                () -> test(find(Button.class).all().stream()
                                .filter(button -> button.getText().equals("Веду я"))
                                .reduce((_, last) -> last)
                                .orElseThrow())
                        .click());

        assertThat(getCurrentView()).isInstanceOf(JournalView.class);
        open(school, osipov);
        assertThat(text()).doesNotContain("Уроки отсутствующих коллег").contains("Лукина В. З.");
    }

    @Test
    void whereSubstitutionsAreDecidedInAdvanceNothingIsOffered() {
        var school = away("001");

        open(school, teacher(school, "2"));

        assertThat(text()).doesNotContain("Уроки отсутствующих коллег");
    }

    private TestSchool away(String preset) {
        var school = schools.school(preset);
        var day = LocalDate.parse(WEDNESDAY);
        as(
                school,
                school.administrator(),
                () -> absences.record(
                        new NewAbsence(teacher(school, "1").person(), day, day, AbsenceReason.SICKNESS, "")));
        return school;
    }

    private Actor teacher(TestSchool school, String number) {
        return school.call(() -> SchoolFixture.actor(fixture.staff(number), Category.STAFF));
    }

    private Button button(String words) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private String text() {
        return find(MyDayView.class).single().getElement().getTextRecursively();
    }

    private static void open(TestSchool school, Actor actor) {
        DiarySchool.signIn(List.of(school), List.of(actor));
        as(school, actor, () -> UI.getCurrent().navigate("day"));
    }

    private static void as(TestSchool school, Actor actor, Runnable work) {
        MovableClock.on(WEDNESDAY, () -> {
            CurrentActor.run(school.id(), actor, work);
            return null;
        });
    }
}
