package app.okrug.web.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.journal.PageJson;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A teacher's whole day by nothing but the keyboard: eight lessons, two hundred pupils, topics from the
/// plan, homework, absences and marks; then the journal and a family's diary show all of it.
@EndToEnd
class TeachersDayIT {

    private static final String HOMEWORK = "§ 4, № 214";

    /// What is typed for one pupil after another, in turn; nothing for one who was there and was not asked.
    private static final List<String> TYPED = List.of("5", "4", "", "y", "3", "4/5");
    private static final List<String> STANDS = List.of("5", "4", "", "Н", "3", "4/5");

    @LocalServerPort
    int port;

    @Autowired
    TaughtDay day;

    @Test
    void eightLessonsAreEnteredByKeysAloneAndFamiliesReadThem() {
        var school = day.make("day");
        try (var chromium = new Chromium()) {
            var address = "http://localhost:" + port;
            var teacher = chromium.person(address, 1400);
            signIn(teacher, "day.teacher");
            teacher.navigate("/day");
            teacher.locator(".day-lessons").waitFor();
            for (var schoolClass : TaughtDay.CLASSES) {
                enter(teacher, schoolClass);
            }
            var parent = chromium.person(address, 390);
            signIn(parent, "day.parent");
            parent.navigate(day.diary(school, TaughtDay.DAY));
            assertThat(parent.locator("main")).containsText(TaughtDay.TOPICS.getFirst());
            assertThat(parent.locator("main")).containsText("Отметка 5");
            parent.navigate(day.diary(school, TaughtDay.NEXT));
            assertThat(parent.locator("main")).containsText(HOMEWORK);
        }
        for (var schoolClass : TaughtDay.CLASSES) {
            var page = day.page(school, schoolClass);
            var place = place(page);
            assertThat(page.lessons().get(place).topic()).as(schoolClass).isEqualTo(TaughtDay.TOPICS.getFirst());
            assertThat(page.lessons().get(place).homework()).as(schoolClass).isEqualTo(HOMEWORK);
            assertThat(values(page, place))
                    .as(schoolClass)
                    .isEqualTo(IntStream.range(0, page.pupils().size())
                            .mapToObj(pupil -> STANDS.get(pupil % STANDS.size()))
                            .toList());
        }
    }

    /// One lesson, from the teacher's day and back to it.
    private static void enter(Page teacher, String schoolClass) {
        go(teacher, "Tab", schoolClass + " · Математика");
        teacher.keyboard().press("Enter");
        teacher.locator("okrug-journal td[role=gridcell]").first().waitFor();
        assertThat(teacher.locator("okrug-journal h1")).containsText(schoolClass);
        go(teacher, "Tab", "GRIDCELL");
        teacher.keyboard().press("Alt+t");
        teacher.keyboard().press("Alt+l");
        go(teacher, "Tab", "Домашнее задание");
        teacher.keyboard().type(HOMEWORK);
        teacher.keyboard().press("Escape");
        var pupils = teacher.locator("okrug-journal tbody tr").count();
        assertThat(pupils).isEqualTo(25);
        for (var pupil = 0; pupil < pupils; pupil++) {
            var typed = TYPED.get(pupil % TYPED.size());
            teacher.keyboard().type(typed);
            teacher.keyboard().press(typed.isEmpty() ? "ArrowDown" : "Enter");
        }
        assertThat(teacher.locator("okrug-journal [role=status][aria-live=polite]"))
                .containsText("Всё сохранено");
        go(teacher, "Shift+Tab", "Мой день");
        teacher.keyboard().press("Enter");
        teacher.locator(".day-lessons").waitFor();
    }

    private static void signIn(Page page, String login) {
        page.navigate("/login");
        go(page, "Tab", "INPUT login");
        page.keyboard().type(login);
        go(page, "Tab", "INPUT password");
        page.keyboard().type(TaughtDay.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
    }

    /// Presses a key until the focus is on something of these words.
    private static void go(Page page, String key, String words) {
        for (var step = 0; step < 200; step++) {
            if (focused(page).contains(words)) {
                return;
            }
            page.keyboard().press(key);
        }
        throw new AssertionError(key + " does not lead to " + words + " on " + page.url());
    }

    private static String focused(Page page) {
        return (String) page.evaluate("""
                () => {
                  let at = document.activeElement;
                  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
                  if (!at || at === document.body) return "";
                  const role = at.getAttribute("role") ?? "";
                  return [at.tagName, at.getAttribute("name") ?? "", role.toUpperCase(), at.getAttribute("aria-label") ?? "",
                    at.closest("label")?.textContent ?? "", at.innerText ?? ""].join(" ").replace(/\\s+/g, " ");
                }\
                """);
    }

    private static int place(PageJson page) {
        return IntStream.range(0, page.lessons().size())
                .filter(place -> page.lessons().get(place).date().toString().equals(TaughtDay.DAY))
                .findFirst()
                .orElseThrow();
    }

    /// What stands in the lesson's column, in the order of the list.
    private static List<String> values(PageJson page, int lesson) {
        return IntStream.range(0, page.pupils().size())
                .mapToObj(pupil -> page.cells().stream()
                        .filter(cell ->
                                cell.get(0).equals(lesson) && cell.get(1).equals(pupil))
                        .map(cell -> (String) cell.get(2))
                        .findFirst()
                        .orElse(""))
                .toList();
    }
}
