package app.okrug.web.plans;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.CurrentActor;
import app.okrug.diary.DiarySchool;
import app.okrug.language.Language;
import app.okrug.plans.PlanRow;
import app.okrug.plans.Plans;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.context.SecurityContextHolder;

@PlatformTest
@ViewPackages(packages = {"app.okrug.web.plans", "app.okrug.ui"})
class PlanPagesTests extends SpringBrowserlessTest {

    @Autowired
    DiarySchool schools;

    @Autowired
    SchoolFixture fixture;

    @Autowired
    Plans plans;

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
    void aTeacherFindsThePlanAndWritesItOnItsPage() {
        var school = schools.school("001");
        var lukina = school.call(() -> SchoolFixture.actor(fixture.staff("1"), Category.STAFF));
        var maths = schools.maths(school);
        var plan = MovableClock.on(
                "2026-09-17", () -> school.as(lukina, () -> plans.begin(maths, "КТП Математика 7 класс")));

        open(school, lukina, "plans");
        assertThat(find(Anchor.class).all())
                .anySatisfy(link -> assertThat(link.getElement().getTextRecursively())
                        .contains("КТП Математика 7 класс")
                        .contains("черновик"));

        open(school, lukina, "plans/" + plan.value());
        var table = find(PlanTable.class).single();
        as(school, lukina, () -> table.save("""
                [{"id":null,"section":"","topic":"Дроби","workType":"","hours":2,"homework":"№ 1"}]
                """));

        var lines = MovableClock.on("2026-09-17", () -> school.as(lukina, () -> plans.page(plan)))
                .lines();
        assertThat(lines).extracting(PlanRow::topic).containsExactly("Дроби");
        assertThat(lines.getFirst().hours()).isEqualTo(2);
    }

    @Test
    void theReportListsTheCoursesOfATeacher() {
        var school = schools.school("001");
        var lukina = school.call(() -> SchoolFixture.actor(fixture.staff("1"), Category.STAFF));

        open(school, lukina, "programme");

        assertThat(find(NativeTable.class).single().getElement().getTextRecursively())
                .contains("7А")
                .contains("Математика");

        open(school, lukina, "programme/" + schools.maths(school).value());
        assertThat(find(CourseProgrammeView.class).single().getElement().getTextRecursively())
                .contains("У курса нет плана");
    }

    private void open(TestSchool school, Actor actor, String address) {
        DiarySchool.signIn(List.of(school), List.of(actor));
        as(school, actor, () -> UI.getCurrent().navigate(address));
    }

    private static void as(TestSchool school, Actor actor, Runnable work) {
        MovableClock.on("2026-09-17", () -> {
            CurrentActor.run(school.id(), actor, work);
            return null;
        });
    }
}
