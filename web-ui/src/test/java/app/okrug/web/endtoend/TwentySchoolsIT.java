package app.okrug.web.endtoend;

import static app.okrug.web.endtoend.Chromium.activate;
import static app.okrug.web.endtoend.Chromium.button;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.okrug.identity.DemoLogins;
import app.okrug.tenancy.SchoolRegistry;
import app.okrug.tenancy.SchoolState;
import app.okrug.testing.MovableClock;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The office brings in twenty schools with one workbook: they open one after another, a row that says nothing
/// sensible harms none of them, and the administrator of the last one comes in with the printed code.
@EndToEnd
class TwentySchoolsIT {

    private static final String PASSWORD = "корабль плывёт домой";
    private static final double LONG = 240_000;
    private static final List<String> PRESETS = List.of("001", "002", "003", "004", "000");
    private static final List<String> HEADINGS = List.of(
            "Код",
            "Название",
            "Образец регламента",
            "Фамилия администратора",
            "Имя администратора",
            "Отчество администратора",
            "Электронная почта");

    @LocalServerPort
    int port;

    @Autowired
    DemoLogins logins;

    @Autowired
    SchoolRegistry registry;

    @Autowired
    MovableClock clock;

    @TempDir
    Path folder;

    @Test
    void twentySchoolsComeFromOneWorkbook() throws Exception {
        clock.reset();
        logins.openOffice("many.office", "Белова Анна", PASSWORD);
        var address = "http://localhost:" + port;

        try (var chromium = new Chromium()) {
            var office = chromium.signedIn(address, "many.office", PASSWORD);
            office.navigate("/office/lists");
            office.locator("vaadin-upload input[type=file]").setInputFiles(workbook());
            assertThat(office.getByText("1 строка с ошибкой пропускается")).isVisible();
            assertThat(office.getByText("Образца «777» в библиотеке нет").first())
                    .isVisible();
            button(office, "Создать 20 школ").click();
            assertThat(office.getByText("Листки администраторов").first())
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONG));

            var administrator = chromium.person(address, 1400);
            activate(administrator, slips(office).of("Гусев Роман20"), PASSWORD);
            assertThat(administrator.locator("main")).containsText("Шаги до первого урока");
        }

        Assertions.assertThat(IntStream.rangeClosed(1, 20)
                        .mapToObj(TwentySchoolsIT::code)
                        .map(code -> registry.find(code).orElseThrow().state()))
                .containsOnly(SchoolState.ACTIVE);
        Assertions.assertThat(registry.find(code(21))).isEmpty();
    }

    private static Slips slips(Page office) throws IOException {
        button(office, "Напечатать листки").click();
        button(office, "Напечатать").click();
        var download =
                office.waitForDownload(() -> office.getByText("Скачать PDF").click());
        return Slips.read(download.path());
    }

    /// Twenty schools by all the presets, and one by a preset that nobody knows.
    private Path workbook() throws IOException {
        var file = folder.resolve("Школы района.xlsx");
        try (var stream = Files.newOutputStream(file);
                var book = new Workbook(stream, "Отдел образования", "1.0")) {
            var sheet = book.newWorksheet("Школы");
            write(sheet, 0, HEADINGS);
            for (var number = 1; number <= 21; number++) {
                var preset = number == 21 ? "777" : PRESETS.get(number % PRESETS.size());
                write(
                        sheet,
                        number,
                        List.of(code(number), "Школа № " + number, preset, "Гусев", "Роман" + number, "Игоревич", ""));
            }
        }
        return file;
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (var column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }

    private static String code(int number) {
        return "many-" + number;
    }
}
