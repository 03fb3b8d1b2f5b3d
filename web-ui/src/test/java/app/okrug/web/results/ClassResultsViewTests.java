package app.okrug.web.results;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.CurrentActor;
import app.okrug.diary.DiarySchool;
import app.okrug.language.Language;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.context.SecurityContextHolder;

/// What a class teacher sees of the class before anything is put.
@PlatformTest
@ViewPackages(packages = {"app.okrug.web.results", "app.okrug.ui"})
class ClassResultsViewTests extends SpringBrowserlessTest {

    @Autowired
    DiarySchool schools;

    @Autowired
    SchoolFixture fixture;

    private TestSchool school;
    private Actor lukina;

    @BeforeEach
    void marksInMaths() {
        LocaleContextHolder.setLocale(Language.RUSSIAN);
        school = schools.school("001");
        lukina = school.call(() -> SchoolFixture.actor(fixture.staff("1"), Category.STAFF));
        for (var day : List.of("2026-09-02", "2026-09-04", "2026-09-07")) {
            schools.mark(school, day, schools.maths(school, day), "А-1", "5");
            schools.mark(school, day, schools.maths(school, day), "А-2", "2");
        }
        schools.mark(school, "2026-09-07", schools.maths(school, "2026-09-07"), "А-3", ".");
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void whatIsOnlyProposedLooksAndReadsSo() {
        open();

        var entries =
                find(NativeButton.class, find(ClassResultsView.class).single()).all();

        assertThat(entries).extracting(NativeButton::getText).contains("5", "2");
        assertThat(entries).allMatch(entry -> entry.hasClassName("results-proposed"));
        assertThat(entries)
                .extracting(entry -> entry.getElement().getAttribute("aria-label"))
                .contains("Ёлкин Пётр, Математика: предложено 2, не выставлено, средний балл 2,00, отметок: 3");
    }

    @Test // 001 ¶4.5.4
    void theFamilyIsWarnedFromThePage() {
        open();
        assertThat(text()).contains("Могут не успевать").contains("Долги: 1");

        as(() -> test(find(Button.class).withText("Оповестить семьи: 1").single())
                .click());

        assertThat(text()).contains("оповещена 17 сентября, чт, ещё не видела");
        assertThat(find(Button.class).withText("Оповестить семьи: 1").all()).isEmpty();
    }

    private void open() {
        DiarySchool.signIn(List.of(school), List.of(lukina));
        as(() -> UI.getCurrent().navigate("results"));
    }

    private String text() {
        return find(ClassResultsView.class).single().getElement().getTextRecursively();
    }

    private void as(Runnable work) {
        MovableClock.on("2026-09-17", () -> {
            CurrentActor.run(school.id(), lukina, work);
            return null;
        });
    }
}
