package app.okrug.web.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.okrug.testing.OnEmptyDatabase;
import app.okrug.web.OkrugApplication;
import app.okrug.web.endtoend.Slips.Slip;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ContextConfiguration;

/// The main job once, from an empty deployment to a parent who reads today's mark, by nothing but what people see.
@SpringBootTest(classes = OkrugApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = OnEmptyDatabase.class)
@ExtendWith(OutputCaptureExtension.class)
@Import(SchoolFromFirstToLastIT.FridayAfternoon.class)
class SchoolFromFirstToLastIT {

    private static final String PASSWORD = "корабль плывёт домой";

    /// A Friday afternoon of the year in the workbooks.
    @TestConfiguration
    static class FridayAfternoon {

        @Bean
        @Primary
        Clock friday() {
            var friday = Instant.parse("2026-11-20T08:00:00Z");
            return Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), friday));
        }
    }

    @LocalServerPort
    int port;

    @Test
    void aSchoolIsBroughtInAJournalIsKeptAFamilyReadsIt(CapturedOutput output) throws Exception {
        try (var chromium = new Chromium()) {
            var address = "http://localhost:" + port;
            var office = chromium.person(address, 1400);
            activate(office, firstOperator(output));
            var administrator = chromium.person(address, 1400);
            activate(administrator, openSchool(office));

            bringIn(administrator);
            var teacher = chromium.person(address, 1400);
            activate(teacher, staffSlips(administrator).of("Елисеев Даниил"));
            var kept = keepTheJournal(teacher);
            var parent = chromium.person(address, 390);
            activate(parent, guardianSlips(administrator).of("ребёнок: " + kept.pupil()));

            readTheDiary(parent, kept);
        }
    }

    /// The office's first code stands in the log of the first start.
    private static Slip firstOperator(CapturedOutput output) {
        var found = Pattern.compile("login (\\S+), code (\\S+) \\(").matcher(output.getOut());
        Assertions.assertThat(found.find()).as("a code for the first operator").isTrue();
        return new Slip(found.group(1), found.group(2));
    }

    private static void activate(Page page, Slip slip) {
        Chromium.activate(page, slip, PASSWORD);
    }

    private static Slip openSchool(Page office) {
        office.navigate("/office");
        office.getByText("Новая школа").first().click();
        field(office, "Название").fill("МБОУ «СОШ № 14»");
        field(office, "Код").fill("14");
        office.locator("vaadin-radio-button").nth(1).click();
        field(office, "Фамилия").fill("Громова");
        field(office, "Имя").fill("Вера");
        noSeriousFaults(office);
        office.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Новая школа"))
                .click();
        assertThat(office.locator(".admin-secret")).hasCount(2);
        var secrets = office.locator(".admin-secret").allInnerTexts();
        return new Slip(secrets.get(0).strip(), secrets.get(1).strip());
    }

    private static void bringIn(Page administrator) throws IOException {
        administrator.navigate("/admin/import");
        try (var files = Files.list(Path.of("../platform/src/test/resources/school-14"))) {
            administrator
                    .locator("vaadin-upload input[type=file]")
                    .setInputFiles(files.filter(file -> file.toString().endsWith(".xlsx"))
                            .toArray(Path[]::new));
        }
        button(administrator, "Проверить файлы").click();
        var apply = button(administrator, "Внести данные");
        apply.waitFor(new Locator.WaitForOptions().setTimeout(180_000));
        apply.click();
        var word = administrator.locator("vaadin-dialog vaadin-text-field input, vaadin-dialog-overlay input");
        administrator.waitForTimeout(500);
        if (word.count() > 0) {
            word.first().fill("внести");
        }
        button(administrator, "Внести данные").last().click();
        assertThat(administrator.getByText("Данные внесены").first())
                .isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                        .setTimeout(240_000));
    }

    private static Slips staffSlips(Page administrator) throws IOException {
        administrator.navigate("/admin/staff");
        button(administrator, "Листки сотрудникам").click();
        return print(administrator);
    }

    private static Slips guardianSlips(Page administrator) throws IOException {
        administrator.navigate("/admin/classes");
        administrator
                .getByText("8А", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        button(administrator, "Листки родителям 8А").click();
        return print(administrator);
    }

    private static Slips print(Page administrator) throws IOException {
        button(administrator, "Напечатать").click();
        var download = administrator.waitForDownload(
                () -> administrator.getByText("Скачать PDF").click());
        return Slips.read(download.path());
    }

    /// Topic, homework, an absence, ten marks by keyboard and a pasted column in 8А, Алгебра.
    ///
    /// @return the first pupil, who got a five, and the second one
    private static Kept keepTheJournal(Page teacher) {
        teacher.navigate("/journal");
        teacher.locator(".journal-link")
                .filter(new Locator.FilterOptions().setHasText("8А"))
                .first()
                .click();
        var cells = teacher.locator("td[role=gridcell]");
        cells.first().waitFor();
        noSeriousFaults(teacher);
        var name = teacher.locator("th[scope=row]")
                .first()
                .innerText()
                .replaceAll("^\\d+\\s*", "")
                .strip();
        var thursday = teacher.locator("[data-column]")
                .filter(new Locator.FilterOptions().setHasText("19.11"))
                .first();
        var column = thursday.getAttribute("data-column");
        var inColumn = teacher.locator("td[role=gridcell][data-column='" + column + "']");
        inColumn.first().click();
        teacher.getByLabel("Тема урока").first().fill("Квадратные уравнения");
        teacher.getByLabel("Домашнее задание").first().fill("§ 12, № 84–90");
        inColumn.first().click();
        for (var mark : Arrays.asList("5", "4", "3", "4", "5", "5", "4", "3", "4", "5", "y")) {
            teacher.keyboard().press(mark);
            teacher.keyboard().press("Enter");
        }
        assertThat(inColumn.nth(9)).containsText("5");
        assertThat(inColumn.nth(10)).containsText("Н");
        pasteIntoMonday(teacher);
        assertThat(teacher.getByText("Всё сохранено").first()).isVisible();
        return new Kept(name, teacher.locator("th[scope=row]").nth(1).getAttribute("data-row"));
    }

    /// A column copied from a spreadsheet.
    private static void pasteIntoMonday(Page teacher) {
        var monday = teacher.locator("[data-column]")
                .filter(new Locator.FilterOptions().setHasText("16.11"))
                .first()
                .getAttribute("data-column");
        var inColumn = teacher.locator("td[role=gridcell][data-column='" + monday + "']");
        inColumn.first().click();
        inColumn.first().evaluate("""
                cell => {
                    const copied = new DataTransfer();
                    copied.setData("text/plain", "4\\n5\\n3\\n");
                    cell.dispatchEvent(new ClipboardEvent("paste",
                        {clipboardData: copied, bubbles: true, composed: true, cancelable: true}));
                }
                """);
        assertThat(inColumn.nth(2)).containsText("3");
    }

    /// @param pupil family and given name of the first pupil
    /// @param neighbour id of another family's child
    private record Kept(String pupil, String neighbour) {}

    private static void readTheDiary(Page parent, Kept kept) {
        var given = kept.pupil().substring(kept.pupil().indexOf(' ') + 1);
        parent.navigate("/diary");
        assertThat(parent.locator("main")).containsText(given);
        if (parent.url().endsWith("/diary")) {
            parent.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(given))
                    .first()
                    .click();
            parent.waitForURL(url -> url.contains("/diary/"));
        }
        var address = parent.url();
        noSeriousFaults(parent);
        parent.getByText("Отметки").first().click();
        assertThat(parent.getByText("Алгебра").first()).isVisible();
        assertThat(parent.locator("main")).containsText("5");
        Assertions.assertThat(parent.evaluate("document.documentElement.scrollWidth"))
                .as("no sideways scroll")
                .isEqualTo(390);
        parent.navigate(address.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", kept.neighbour()));
        assertThat(parent.locator("main")).containsText("Основание:");
        assertThat(parent.locator("main")).not().containsText("Алгебра");
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words));
    }

    private static void noSeriousFaults(Page page) {
        var faults = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> "serious".equals(rule.getImpact()) || "critical".equals(rule.getImpact()))
                        .map(rule -> rule.getId() + ": " + rule.getNodes())
                        .toList();
        Assertions.assertThat(faults).as(page.url()).isEmpty();
    }
}
