package app.okrug.web.turnout;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.CurrentActor;
import app.okrug.attendance.Away;
import app.okrug.attendance.NoticeReason;
import app.okrug.attendance.NoticeWish;
import app.okrug.attendance.Notices;
import app.okrug.diary.DiarySchool;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.people.PersonName;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.context.SecurityContextHolder;

@PlatformTest
@ViewPackages(packages = {"app.okrug.web.turnout", "app.okrug.ui"})
class TurnoutPagesTests extends SpringBrowserlessTest {

    private static final String DAY = "2026-09-14";

    @Autowired
    DiarySchool schools;

    @Autowired
    SchoolFixture fixture;

    @Autowired
    Notices notices;

    @Autowired
    Texts texts;

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
    void theAdministratorSeesTheTurnoutOfTheDay() {
        var school = schools.school("001");
        schools.mark(school, DAY, schools.maths(school, DAY), "А-1", "б");

        open(school, school.administrator(), "turnout/" + DAY);

        assertThat(find(TurnoutView.class).single().getElement().getTextRecursively())
                .contains("7А")
                .contains("отмечены все")
                .contains("из 3");
    }

    @Test
    void theClassTeacherConfirmsANoticeAndEntersADocumentWithAllThatItNeeds() {
        var school = schools.school("001");
        var lukina = school.call(() -> SchoolFixture.actor(fixture.staff("1"), Category.STAFF));
        var seventh = school.call(() -> fixture.schoolClass("7А"));
        var anna = schools.pupil(school, "А-1");
        var day = LocalDate.parse(DAY);
        as(
                school,
                schools.guardian(school, "А-1"),
                () -> notices.send(
                        anna, new NoticeWish(Away.days(day, day), NoticeReason.ILL, "Температура"), List.of()));

        as(
                school,
                lukina,
                () -> assertThat(new NoticesOfTheDay(notices, day, texts)
                                .getElement()
                                .getTextRecursively())
                        .contains("1 уведомление семьи", "7А: 1"));
        open(school, lukina, "turnout/classes/" + seventh.value() + "/" + DAY);
        assertThat(text()).contains("ждут ответа: 1").contains("Температура").contains("+79001000001");
        as(school, lukina, () -> button("Подтвердить").click());

        assertThat(text()).doesNotContain("ждут ответа: 1").contains("Записка родителей: болезнь");
        as(school, lukina, () -> button("Внести").click());
        assertThat(find(ComboBox.class).single().isInvalid()).isTrue();

        pupils().setValue(pupils().getListDataView().getItem(0));
        as(school, lukina, () -> button("Внести").click());
        assertThat(text()).contains("Справка: болезнь");
        as(school, lukina, () -> button("Неделя проверена").click());
        assertThat(text()).contains("Проверено: Лукина В. З.");
        as(
                school,
                lukina,
                () -> assertThat(new NoticesOfTheDay(notices, day, texts).isVisible())
                        .isFalse());
    }

    @SuppressWarnings("unchecked")
    private ComboBox<PersonName> pupils() {
        return find(ComboBox.class).single();
    }

    private String text() {
        return find(ClassAbsencesView.class).single().getElement().getTextRecursively();
    }

    private Button button(String words) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private void open(TestSchool school, Actor actor, String address) {
        DiarySchool.signIn(List.of(school), List.of(actor));
        as(school, actor, () -> UI.getCurrent().navigate(address));
    }

    private static void as(TestSchool school, Actor actor, Runnable work) {
        MovableClock.on(DAY, () -> {
            CurrentActor.run(school.id(), actor, work);
            return null;
        });
    }
}
