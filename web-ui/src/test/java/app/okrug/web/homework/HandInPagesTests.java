package app.okrug.web.homework;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.CurrentActor;
import app.okrug.diary.DiarySchool;
import app.okrug.diary.DiaryTasks;
import app.okrug.homework.Homework;
import app.okrug.homework.IndividualWish;
import app.okrug.homework.Reviews;
import app.okrug.homework.WorkState;
import app.okrug.language.Language;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.context.SecurityContextHolder;

@PlatformTest
@ViewPackages(packages = {"app.okrug.web.homework", "app.okrug.ui"})
class HandInPagesTests extends SpringBrowserlessTest {

    private static final String DAY = "2026-09-15";

    @Autowired
    DiarySchool schools;

    @Autowired
    SchoolFixture fixture;

    @Autowired
    Homework homework;

    @Autowired
    DiaryTasks diary;

    @Autowired
    Reviews reviews;

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
    void aTeacherReturnsAWorkOnlyWithAComment() {
        var school = schools.school("001");
        var lukina = school.call(() -> SchoolFixture.actor(fixture.staff("1"), Category.STAFF));
        var anna = schools.pupil(school, "А-1");
        var lesson = schools.maths(school, "2026-09-14");
        var task = MovableClock.on(
                DAY,
                () -> school.as(
                        lukina,
                        () -> homework.give(
                                lesson, new IndividualWish("Проект", null, null, true, Set.of(anna.value()), 0))));
        as(school, SchoolFixture.actor(anna, Category.PUPIL), () -> diary.handIn(anna, task, "Мой ответ", List.of()));

        open(school, lukina, "homework");
        assertThat(find(HandInsView.class).single().getElement().getTextRecursively())
                .contains("Проект")
                .contains("ждут проверки: 1");
        open(school, lukina, "homework/" + task.value());
        assertThat(find(TaskWorksView.class).single().getElement().getTextRecursively())
                .contains("Яковлева Анна")
                .contains("Мой ответ");
        as(school, lukina, () -> button("Вернуть").click());
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();

        find(TextArea.class).single().setValue("Добавьте вывод");
        as(school, lukina, () -> button("Вернуть").click());

        var works = MovableClock.on(DAY, () -> school.as(lukina, () -> reviews.works(task)));
        assertThat(Objects.requireNonNull(works.getFirst().work()).state()).isEqualTo(WorkState.RETURNED);
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
