package app.okrug.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.AccessRefused;
import app.okrug.access.Category;
import app.okrug.access.PersonalGrants;
import app.okrug.access.Right;
import app.okrug.access.Scope;
import app.okrug.language.Language;
import app.okrug.regulation.RegulationStart;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/// Rights on paper say what the matrix says.
@PlatformTest
class RightsReportsTests {

    @Autowired
    SchoolFixture schools;

    @Autowired
    RegulationStart regulation;

    @Autowired
    RightsReports reports;

    @Autowired
    PersonalGrants grants;

    private TestSchool school;

    @BeforeEach
    void aSchoolByItsAct() {
        LocaleContextHolder.setLocale(Language.RUSSIAN);
        school = schools.school();
        MovableClock.on("2026-09-01", () -> {
            school.run(() -> regulation.begin("001"));
            return null;
        });
    }

    @Test
    void theAnnexNamesTheActTheRolesAndTheParagraphs() {
        var words = MovableClock.on("2026-11-20", () -> school.call(() -> pdf(reports.annex())));

        assertThat(words)
                .contains("Права пользователей электронного журнала")
                .contains("20.11.2026")
                .contains("классный руководитель")
                .contains("Журнал: текущие отметки", "4.6.1", "свои уроки");
    }

    @Test
    void theWorkbookNamesHoldersAndExceptions() {
        MovableClock.on("2026-11-20", () -> {
            school.run(() -> grants.allow(
                    schools.staff("1"),
                    Right.STAFF_VIEW,
                    Set.of(Scope.SCHOOL),
                    LocalDate.parse("2026-11-20"),
                    LocalDate.parse("2026-12-20"),
                    "Приказ № 12"));
            return null;
        });

        var words = MovableClock.on("2026-11-20", () -> school.call(() -> workbook(reports.workbook())));

        assertThat(words)
                .contains("Матрица прав", "классный руководитель")
                .contains("Лукина Варвара Захаровна|учитель")
                .contains("Лукина Варвара Захаровна|Сотрудники: просмотр|", "20.12.2026|Приказ № 12");
    }

    @Test
    void whoMayNotSeeTheRightsOfUsersGetsNoWorkbook() {
        var lukina = school.call(() -> SchoolFixture.actor(schools.staff("1"), Category.STAFF));

        assertThatThrownBy(() -> school.as(lukina, () -> reports.workbook())).isInstanceOf(AccessRefused.class);
    }

    private static String pdf(byte[] bytes) {
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String workbook(byte[] bytes) {
        var words = new StringBuilder();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            for (var sheet : workbook.getSheets().toList()) {
                words.append(sheet.getName()).append('\n');
                for (var row : sheet.read()) {
                    row.forEach(cell ->
                            words.append(cell == null ? "" : cell.getText()).append('|'));
                    words.append('\n');
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return words.toString();
    }
}
