package app.okrug.web.remarks;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.CurrentActor;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.diary.DiarySchool;
import app.okrug.language.Language;
import app.okrug.remarks.RemarkQuery;
import app.okrug.remarks.RemarkWish;
import app.okrug.remarks.Remarks;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.context.SecurityContextHolder;

@PlatformTest
@ViewPackages(packages = {"app.okrug.web.remarks", "app.okrug.web.journal", "app.okrug.ui"})
class RemarkPagesTests extends SpringBrowserlessTest {

    private static final String DAY = "2026-09-14";

    @Autowired
    DiarySchool schools;

    @Autowired
    SchoolFixture fixture;

    @Autowired
    Remarks remarks;

    private TestSchool school;
    private Actor deputy;
    private Actor lukina;
    private CourseId maths;

    @BeforeEach
    void aSchool() {
        LocaleContextHolder.setLocale(Language.RUSSIAN);
        school = schools.school("001");
        deputy = school.administrator();
        lukina = school.call(() -> SchoolFixture.actor(fixture.staff("1"), Category.STAFF));
        maths = schools.maths(school);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aRemarkIsWrittenFromTheListWithAllThatItNeeds() {
        open(deputy, "remarks");
        as(deputy, () -> button("Новое замечание").click());
        as(deputy, () -> button("Записать замечание").click());
        assertThat(pages().isInvalid()).isTrue();

        pages().setValue(pages().getListDataView()
                .getItems()
                .filter(course -> course.id().equals(maths))
                .findFirst()
                .orElseThrow());
        find(TextArea.class).single().setValue("Нет темы урока");
        as(deputy, () -> button("Записать замечание").click());

        assertThat(text(RemarksView.class))
                .contains("Нет темы урока")
                .contains("7А · Математика")
                .contains("исправить до 17 сентября");
    }

    @Test
    void theTeacherAnswersInTheDayAndItIsGoneFromThere() {
        raise("Нет темы урока");

        open(lukina, "day");
        assertThat(text(RemarksOfTheDay.class)).contains("ждут ответа: 1").contains("Нет темы урока");
        as(lukina, () -> button("Ответить").click());
        find(TextArea.class).single().setValue("Тема записана");
        as(lukina, () -> lastButton("Ответить").click());

        assertThat(find(RemarksOfTheDay.class).all()).noneMatch(Component::isVisible);
    }

    @Test
    void theTeacherSeesThemOnThePageAndWritesNone() {
        raise("Нет темы урока");

        open(lukina, "journal/" + maths.value());

        assertThat(text(RemarkStrip.class)).contains("Нет темы урока").contains("Ответить");
        assertThat(text(RemarkStrip.class)).doesNotContain("Новое замечание").doesNotContain("Снять");
    }

    @Test
    void theListFindsByState() {
        raise("Нет темы урока");

        DiarySchool.signIn(List.of(school), List.of(deputy));
        as(deputy, () -> UI.getCurrent().navigate("remarks", QueryParameters.fromString("which=CLOSED")));
        assertThat(text(RemarksView.class)).contains("Таких замечаний нет");
        as(deputy, () -> find(Select.class).all().getFirst().setValue(RemarkQuery.Which.OPEN));
        assertThat(text(RemarksView.class)).contains("Нет темы урока");
    }

    @Test // R64
    void theSheetHoldsTheRemarksOfTheDays() {
        raise("Нет темы урока");

        open(deputy, "remarks/report");

        assertThat(text(RemarkReportView.class))
                .contains("Справка о проверке журнала за 15.08.2026 – 14.09.2026")
                .contains("Нет темы урока")
                .contains("Лукина В. З.")
                .contains("17.09.2026")
                .contains("не снято");
    }

    private void raise(String words) {
        as(deputy, () -> remarks.raise(new RemarkWish(maths, null, null, words, LocalDate.parse("2026-09-17"))));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<CourseLine> pages() {
        return find(ComboBox.class).single();
    }

    private String text(Class<? extends Component> part) {
        return find(part).single().getElement().getTextRecursively();
    }

    private Button button(String words) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private Button lastButton(String words) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    private void open(Actor actor, String address) {
        DiarySchool.signIn(List.of(school), List.of(actor));
        as(actor, () -> UI.getCurrent().navigate(address));
    }

    private void as(Actor actor, Runnable work) {
        MovableClock.on(DAY, () -> {
            CurrentActor.run(school.id(), actor, work);
            return null;
        });
    }
}
