package app.okrug.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.acts.RegulationEditing;
import app.okrug.curriculum.CourseId;
import app.okrug.diary.DiarySchool;
import app.okrug.language.Language;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.context.SecurityContextHolder;

@PlatformTest
@ViewPackages(packages = {"app.okrug.web.words", "app.okrug.ui"})
class WordPagesTests extends SpringBrowserlessTest {

    private static final String DAY = "2026-10-05";

    @Autowired
    DiarySchool schools;

    @Autowired
    SchoolFixture fixture;

    @Autowired
    RegulationEditing editing;

    @Autowired
    Regulation regulation;

    private TestSchool school;
    private Actor lukina;
    private CourseId maths;

    @BeforeEach
    void aSchoolWithoutMarksInTheSeventh() {
        LocaleContextHolder.setLocale(Language.RUSSIAN);
        school = schools.school("001");
        lukina = school.call(() -> SchoolFixture.actor(fixture.staff("1"), Category.STAFF));
        maths = schools.maths(school);
        MovableClock.on("2026-09-01", () -> {
            school.run(() -> editing.changeParameter(
                    Parameter.MARK_FREE_PARALLELS,
                    Set.of(7),
                    "Решение педсовета",
                    regulation.current(Parameter.MARK_FREE_PARALLELS).entry()));
            return null;
        });
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void theListIsWrittenAndTheFirstPupilIsJudgedByIt() {
        open("words/" + maths.value());
        assertThat(text()).contains("Критериев пока нет");
        as(() -> lastButton("Критерии").click());
        lastArea().setValue("Считает в уме\nРешает задачи");
        as(() -> lastButton("Сохранить критерии").click());

        open("words/" + maths.value());
        level(0).setValue("освоил");
        lastArea().setValue("Молодец");
        as(() -> lastButton("Сохранить и дальше").click());

        open("words/" + maths.value());
        assertThat(text()).contains("1 из 2", "Считает в уме – освоил; Молодец");
    }

    @Test
    void whatIsNotSavedIsSavedBeforeAnotherPageOpens() {
        open("words/" + maths.value());
        lastArea().setValue("Старается");

        as(() -> UI.getCurrent().navigate("accessibility"));
        open("words/" + maths.value());

        assertThat(lastArea().getValue()).isEqualTo("Старается");
    }

    @Test
    void whereMarksAreGivenThePageSaysSo() {
        MovableClock.on("2026-09-02", () -> {
            school.run(() -> editing.changeParameter(
                    Parameter.MARK_FREE_PARALLELS,
                    Set.of(1),
                    "Решение педсовета",
                    regulation.current(Parameter.MARK_FREE_PARALLELS).entry()));
            return null;
        });

        open("words");

        assertThat(text()).contains("Предметов без отметок у вас нет");
    }

    private void open(String address) {
        DiarySchool.signIn(List.of(school), List.of(lukina));
        as(() -> UI.getCurrent().navigate(address));
    }

    private void as(Runnable work) {
        MovableClock.on(
                DAY,
                () -> school.as(lukina, () -> {
                    work.run();
                    return null;
                }));
    }

    private String text() {
        return find(WordsView.class).single().getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked") // all groups of the page hold levels
    private RadioButtonGroup<String> level(int place) {
        return find(RadioButtonGroup.class).all().get(place);
    }

    private Button lastButton(String words) {
        return find(Button.class).all().stream()
                .filter(one -> one.getText().equals(words))
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    private TextArea lastArea() {
        return find(TextArea.class).all().getLast();
    }
}
