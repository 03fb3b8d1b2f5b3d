package app.okrug.web.diary;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.CurrentActor;
import app.okrug.diary.DiarySchool;
import app.okrug.language.Language;
import app.okrug.tenancy.SchoolRegistry;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import app.okrug.ui.guard.RefusalNotice;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@PlatformTest
@ViewPackages(packages = {"app.okrug.web.diary", "app.okrug.ui"})
class DiaryPagesTests extends SpringBrowserlessTest {

    private static final String MONDAY = "2026-09-14";

    @Autowired
    DiarySchool schools;

    @Autowired
    SchoolRegistry registry;

    @Autowired
    JdbcClient sql;

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
    void aDayTellsLessonsHomeworkAndMarks() {
        var school = schools.school("001");
        var mother = schools.guardian(school, "А-1");
        schools.record(school, "2026-09-11", schools.maths(school, "2026-09-11"), "Дроби", "№ 214 <b>&");
        schools.mark(school, MONDAY, schools.maths(school, MONDAY), "А-1", "5", "Молодец!", "не для семьи");

        var page = open(List.of(school), List.of(mother), "diary/" + address(school, "А-1") + "/" + MONDAY);

        assertThat(page.select(".diary-subject").text()).isEqualTo("Математика");
        assertThat(page.select(".diary-task-text").text()).isEqualTo("№ 214 <b>&");
        assertThat(page.select(".diary-mark").text()).isEqualTo("Отметка 5");
        assertThat(page.select(".diary-comment").text()).contains("Молодец!");
        assertThat(page.text()).doesNotContain("не для семьи");
        assertThat(page.select(".diary-tick")).as("only the pupil ticks").isEmpty();
    }

    @Test
    void anAddressInATaskIsFollowedWhereItStands() {
        var school = schools.school("001");
        var mother = schools.guardian(school, "А-1");
        var lesson = schools.maths(school, "2026-09-11");
        schools.record(school, "2026-09-11", lesson, "Дроби", "Ролик <b> https://example.org/a?b=1&c=2. И № 5");

        var page = open(List.of(school), List.of(mother), "diary/" + address(school, "А-1") + "/" + MONDAY);

        assertThat(page.select(".diary-task-text").text()).isEqualTo("Ролик <b> https://example.org/a?b=1&c=2. И № 5");
        assertThat(page.select("a[href=https://example.org/a?b=1&c=2]"))
                .singleElement()
                .satisfies(link -> assertThat(link.attr("rel")).contains("noreferrer"));
        assertThat(page.text().split("example", -1)).as("said once").hasSize(2);
    }

    @Test
    void thePupilTicksHomeworkOnThePage() {
        var school = schools.school("001");
        var self = SchoolFixture.actor(schools.pupil(school, "А-1"), Category.PUPIL);
        var lesson = schools.maths(school, "2026-09-11");
        schools.record(school, "2026-09-11", lesson, "Дроби", "№ 214");
        var address = address(school, "А-1");
        open(List.of(school), List.of(self), "diary/" + address + "/" + MONDAY);

        as(school, self, () -> sheet().tick(address, lesson.value().toString(), "", true));

        assertThat(drawn().select(".diary-tick input").hasAttr("checked")).isTrue();
        assertThat(drawn().text()).contains("сделано");
    }

    @Test
    void anOpenPageDrawsWhatHasBeenWrittenSince() {
        var school = schools.school("001");
        var mother = schools.guardian(school, "А-1");
        open(List.of(school), List.of(mother), "diary/" + address(school, "А-1") + "/" + MONDAY);
        schools.mark(school, MONDAY, schools.maths(school, MONDAY), "А-1", "3");
        schools.mark(school, "2026-09-16", schools.maths(school, MONDAY), "А-1", "4");

        as(school, mother, () -> sheet().refresh());

        assertThat(drawn().select(".diary-mark").text()).isEqualTo("Отметка 4");
        assertThat(drawn().select(".diary-correction").text()).contains("Было 3, стало 4");
    }

    @Test
    void aWeekIsASpreadWithNamedHolidays() {
        var school = schools.school("001");
        var mother = schools.guardian(school, "А-1");
        var address = "diary/" + address(school, "А-1") + "/week/";

        var week = open(List.of(school), List.of(mother), address + MONDAY);
        var holidays = open(List.of(school), List.of(mother), address + "2026-10-28");

        assertThat(week.select(".diary-sheet")).hasSize(5);
        assertThat(week.select("tbody th").eachText())
                .containsExactly("Математика", "Английский язык", "Математика", "Математика");
        assertThat(holidays.select(".diary-sheet-empty").first().text()).startsWith("Осенние каникулы");
    }

    @Test
    void aSubjectShowsHowItsMeanComesAbout() {
        var school = schools.school("001");
        var mother = schools.guardian(school, "А-1");
        schools.mark(school, MONDAY, schools.maths(school, MONDAY), "А-1", "5");
        schools.mark(school, "2026-09-16", schools.maths(school, "2026-09-16"), "А-1", "4");

        var page = open(
                List.of(school),
                List.of(mother),
                "diary/" + address(school, "А-1") + "/subjects/"
                        + schools.maths(school).value());

        assertThat(page.select(".diary-formula").text()).isEqualTo("(5 + 4) : 2 = 4,50");
    }

    @Test // D-06, 001 ¶2.8
    void aSubjectTellsWhatIsComingAndWhatWouldMakeItBetter() {
        var school = schools.school("001");
        var mother = schools.guardian(school, "А-1");
        for (var day : List.of("2026-09-09", "2026-09-11", MONDAY)) {
            schools.mark(school, day, schools.maths(school, day), "А-1", day.equals(MONDAY) ? "3" : "4");
        }

        var page = open(
                List.of(school),
                List.of(mother),
                "diary/" + address(school, "А-1") + "/subjects/"
                        + schools.maths(school).value());

        assertThat(page.select(".diary-coming").text()).isEqualTo("Прогноз за период Отметка 4");
        assertThat(page.select(".diary-needed li").eachText()).containsExactly("Чтобы вышла «5», нужно подряд 5 «5»");
    }

    @Test
    void childrenOfTwoSchoolsStandOnOnePageThoughOneSchoolFails() {
        var north = schools.school("000");
        var south = schools.school("004");
        var family = List.of(schools.guardian(north, "А-1"), schools.guardian(south, "А-1"));

        var both = open(List.of(north, south), family, "diary");
        north.run(() ->
                sql.sql("alter table people_guardianship rename to elsewhere").update());
        var one = open(List.of(north, south), family, "diary");

        assertThat(both.select(".diary-family")).hasSize(2);
        assertThat(both.select(".diary-children a")).hasSize(3);
        assertThat(one.select(".diary-unavailable h2").text())
                .isEqualTo(registry.get(north.id()).name());
        assertThat(one.select(".diary-family:not(.diary-unavailable)")).hasSize(1);
    }

    @Test
    void theDiaryOfAnotherFamilyIsRefusedWithTheParagraph() {
        var school = schools.school("000");
        var mother = schools.guardian(school, "А-1");

        open(List.of(school), List.of(mother), "diary/" + address(school, "А-2"));

        assertThat(find(RefusalNotice.class).single().getElement().getTextRecursively())
                .contains("3.3");
        assertThat(find(DiarySheet.class).all()).isEmpty();
    }

    private Document open(List<TestSchool> at, List<Actor> family, String address) {
        DiarySchool.signIn(at, family);
        as(at.getFirst(), family.getFirst(), () -> UI.getCurrent().navigate(address));
        return drawn();
    }

    private static void as(TestSchool school, Actor actor, Runnable work) {
        MovableClock.on("2026-09-17", () -> {
            CurrentActor.run(school.id(), actor, work);
            return null;
        });
    }

    private DiarySheet sheet() {
        return find(DiarySheet.class).single();
    }

    private Document drawn() {
        var sheets = find(DiarySheet.class).all();
        return Jsoup.parse(
                sheets.isEmpty() ? "" : sheets.getFirst().getElement().getProperty("innerHTML", ""));
    }

    private String address(TestSchool school, String fileNumber) {
        return registry.get(school.id()).code() + "."
                + schools.pupil(school, fileNumber).value();
    }
}
