package app.okrug.onboarding.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.onboarding.SchoolFourteen;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class BooksTests {

    @Test
    void cellsKeepWhatTheyShow() {
        var sheet = Books.read(workbook()).sheets().getFirst();

        var line = sheet.lines().getFirst();
        assertThat(line.number()).isEqualTo(2);
        assertThat(line.cells())
                .containsExactly(
                        new Cell.Words("=1+1"),
                        new Cell.Amount(new BigDecimal("1012")),
                        new Cell.Day(LocalDate.of(2015, 12, 31)),
                        Cell.BLANK,
                        new Cell.Words("Ёлкин"));
        assertThat(line.cell(2).text()).isEqualTo("31.12.2015");
        assertThat(line.cell(99)).isEqualTo(Cell.BLANK);
    }

    @Test
    void hiddenSheetsAreNotRead() {
        var book = Books.read(workbook());

        assertThat(book.sheets()).extracting(Sheet::name).containsExactly("Ученики");
    }

    @Test
    void wordsThatLookLikeAFormulaAreWordsAndComeBackQuoted() throws IOException {
        var copy = MarkedCopy.write(
                Books.read(new Upload(
                        "a.csv", "Имя;Телефон\n=HYPERLINK(1);+7 900 123-45-67".getBytes(StandardCharsets.UTF_8))),
                "Ошибки",
                List.of());

        try (var raw = new ReadableWorkbook(new ByteArrayInputStream(copy))) {
            var row = raw.getFirstSheet().read().getLast();
            assertThat(row.getCellText(0)).isEqualTo("'=HYPERLINK(1)");
            assertThat(row.getCellText(1)).isEqualTo("+7 900 123-45-67");
        }
        var again = Books.read(new Upload("b.xlsx", copy)).sheets().getFirst();
        assertThat(again.lines().getLast().cell(0)).isEqualTo(new Cell.Words("=HYPERLINK(1)"));
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpacked() {
        var zeros = new byte[80 * 1024 * 1024];
        var bomb = zip(Map.of("xl/worksheets/sheet1.xml", zeros));

        assertThat(bomb.length).isLessThan(Limits.FILE_BYTES);
        refused(bomb, "onboarding.file.bomb");
    }

    @Test
    void macrosLinksAndDeclarationsAreRefused() {
        refused(with("xl/vbaProject.bin", "x"), "onboarding.file.macros");
        refused(with("xl/externalLinks/externalLink1.xml", "<x/>"), "onboarding.file.links");
        refused(with("xl/_rels/workbook.xml.rels", """
                        <Relationships><Relationship Id="1" Type="http://x/image" Target="http://169.254.169.254/"
                        TargetMode="External"/></Relationships>"""), "onboarding.file.links");
        refused(
                with("xl/styles.xml", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>"),
                "onboarding.file.declaration");
        refused(
                with(
                        "xl/styles.xml",
                        new String("<!DOCTYPE x>".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1)),
                "onboarding.file.declaration");
    }

    @Test
    void aLinkToAPageIsNoDanger() {
        var linked = with("xl/worksheets/_rels/sheet1.xml.rels", """
                <Relationships><Relationship Id="1" TargetMode="External" Target="mailto:a@example.org"
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"/></Relationships>""");

        assertThat(Books.read(new Upload("a.xlsx", linked)).sheets()).hasSize(1);
    }

    @Test
    void whatIsNoTableIsRefusedWithAReason() {
        refused(new byte[0], "onboarding.file.empty");
        refused(new byte[Limits.FILE_BYTES + 1], "onboarding.file.size");
        refused("<html></html>".getBytes(StandardCharsets.UTF_8), "onboarding.file.kind");
        refused(new byte[] {'P', 'K', 3, 4, 0, 0}, "onboarding.file.damaged");
        refused(zip(Map.of("readme.txt", new byte[] {1})), "onboarding.file.damaged");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}, "onboarding.file.old");
        refusedText("x;y\n".repeat(Limits.ROWS + 2), "onboarding.file.rows");
        refusedText("x;".repeat(Limits.COLUMNS + 1), "onboarding.file.columns");
        refusedText("x".repeat(Limits.CELL_LETTERS + 1), "onboarding.file.cell");
    }

    @Test
    void tablesOfAWebPageAreReadByTheirPlaces() {
        var page = """
                <html><head><meta charset="windows-1251"><style>td > p {color: red}</style></head><body>
                <h1>Отчёт</h1><p>Класс:&nbsp;8а</p>
                <table border=1>
                <!-- <td>nothing</td> -->
                <tr><th rowspan="2">ФИО</th><th colspan=2>Мать</th><td>a &lt; b</td></tr>
                <tr><td title="x > y">ФИО<td>Телефон</td></tr>
                <tr><td>О&#39;Нил<br>Мария<td>=1+1</td><td></td></tr>
                </table><script>var table = "<table><tr><td>evil</td></tr></table>"</script></body></html>
                """;

        var book = Books.read(new Upload("Отчёт.xls", page.getBytes(Charset.forName("windows-1251"))));

        assertThat(book.sheets()).singleElement().satisfies(sheet -> {
            assertThat(sheet.name()).isEqualTo("Отчёт");
            assertThat(sheet.lines())
                    .extracting(line -> line.cells().stream().map(Cell::text).toList())
                    .containsExactly(
                            List.of("Отчёт"),
                            List.of("Класс: 8а"),
                            List.of("ФИО", "Мать", "", "a < b"),
                            List.of("", "ФИО", "Телефон"),
                            List.of("О'Нил Мария", "=1+1", ""));
        });
    }

    @Test
    void aWebPageMadeToHarmIsRefused() {
        refused("<table><tr><td>".repeat(30).getBytes(StandardCharsets.UTF_8), "onboarding.file.damaged");
        refused("<table><tr><td colspan=5000>".getBytes(StandardCharsets.UTF_8), "onboarding.file.kind");
        refused(
                ("<table><tr>" + "<td>x".repeat(Limits.COLUMNS + 1)).getBytes(StandardCharsets.UTF_8),
                "onboarding.file.columns");
        refused(("<table>" + "<tr>".repeat(Limits.ROWS + 1)).getBytes(StandardCharsets.UTF_8), "onboarding.file.rows");
        refused(
                ("<table><tr><td>" + "x".repeat(Limits.CELL_LETTERS + 1)).getBytes(StandardCharsets.UTF_8),
                "onboarding.file.cell");
        refused("<p>&#1114112; nothing</p>".getBytes(StandardCharsets.UTF_8), "onboarding.file.kind");
    }

    @Test
    void theNameOfAFileIsOneLineWithoutFolders() {
        assertThat(new Upload("C:\\docs\\..\\a\r\nERROR forged.csv", new byte[0]).name())
                .isEqualTo("a  ERROR forged.csv");
    }

    @Test
    void filesOfOneNameAreToldApart() {
        var file = new Upload("Ученики.xlsx", new byte[0]);

        assertThat(Upload.apart(List.of(file, file, file)))
                .extracting(Upload::name)
                .containsExactly("Ученики.xlsx", "Ученики (2).xlsx", "Ученики (3).xlsx");
    }

    private static void refused(byte[] content, String key) {
        assertThatThrownBy(() -> Books.read(new Upload("a.xlsx", content)))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        refusal -> assertThat(refusal.sentence().key()).isEqualTo(key));
    }

    private static void refusedText(String content, String key) {
        assertThatThrownBy(() -> Books.read(new Upload("a.csv", content.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        refusal -> assertThat(refusal.sentence().key()).isEqualTo(key));
    }

    private static Upload workbook() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Test", null)) {
            var sheet = workbook.newWorksheet("Ученики");
            sheet.value(1, 0, "=1+1");
            sheet.value(1, 1, 1012);
            sheet.value(1, 2, LocalDate.of(2015, 12, 31));
            sheet.style(1, 2).format("mm/dd/yy").set();
            sheet.value(1, 4, "  Ёлкин\u00a0");
            var hidden = workbook.newWorksheet("Списки");
            hidden.value(0, 0, "x");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return new Upload("book.xlsx", bytes.toByteArray());
    }

    /// A good workbook with one part more, or another one of its name.
    private static byte[] with(String name, String text) {
        var parts = parts(SchoolFourteen.file("Учреждение").content());
        parts.put(name, text.getBytes(StandardCharsets.ISO_8859_1));
        return zip(parts);
    }

    private static Map<String, byte[]> parts(byte[] archive) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }
}
