package app.okrug.drafts;

import static app.okrug.access.TestSchool.ADMINISTRATOR;
import static app.okrug.access.TestSchool.MATHS_TEACHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.okrug.access.AccessRefused;
import app.okrug.access.CurrentActor;
import app.okrug.access.TestSchool;
import app.okrug.drafts.UnreadableAct.Why;
import app.okrug.regulation.Paragraph;
import app.okrug.testing.PlatformTest;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Acts out of files: what Word counts, what a PDF breaks, what is no act at all.
@PlatformTest
class ActReadingTests {

    private static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    @Autowired
    TestSchool schools;

    @Autowired
    ActReading reading;

    @Test
    void theNumbersThatWordCountsAreRead() throws IOException {
        var numbering = """
                <w:numbering %s>
                  <w:abstractNum w:abstractNumId="7">
                    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%%1."/></w:lvl>
                    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%%1.%%2."/></w:lvl>
                  </w:abstractNum>
                  <w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>
                </w:numbering>
                """.formatted(WORD);
        var document = """
                <w:document %s><w:body>%s%s%s%s%s
                  <w:tbl><w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>
                  <w:tc><w:p><w:r><w:t>Контроль паролей</w:t></w:r></w:p></w:tc>
                  <w:tc><w:p><w:r><w:t>В начале года</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
                </w:body></w:document>
                """.formatted(
                        WORD,
                        numbered(0, "Общие положения"),
                        numbered(1, "Порядок обязателен."),
                        numbered(0, "Сроки"),
                        numbered(1, "Задание записывается в день урока."),
                        "<w:p><w:r><w:t>Приложение 3</w:t></w:r></w:p>");

        var paragraphs = read(zip(Map.of("word/numbering.xml", numbering, "word/document.xml", document)));

        assertThat(paragraphs)
                .extracting(Paragraph::number, Paragraph::chapter, Paragraph::quote)
                .containsExactly(
                        tuple("1.1", "1. Общие положения", "Порядок обязателен."),
                        tuple("2.1", "2. Сроки", "Задание записывается в день урока."),
                        tuple("1", "Приложение 3", "Контроль паролей – В начале года"));
    }

    @Test
    void theTextOfAPdfIsReadAcrossItsLines() throws IOException {
        var words = "Домашнее задание записывается учителем в журнал ".repeat(6).strip() + ".";

        var paragraphs = read(pdf("<p>1.1. " + words + "</p><p>1.2. Отметки ставит учитель.</p>"));

        assertThat(paragraphs)
                .extracting(Paragraph::number, Paragraph::quote)
                .containsExactly(tuple("1.1", words), tuple("1.2", "Отметки ставит учитель."));
    }

    @Test
    void aTextOfAnOldProgramIsRead() throws IOException {
        var paragraphs = read("1.1. Регламент обязателен.".getBytes(Charset.forName("windows-1251")));

        assertThat(paragraphs).extracting(Paragraph::quote).containsExactly("Регламент обязателен.");
    }

    @Test
    void whatIsNoActIsSaidToBeNone() throws IOException {
        assertThat(why(zip(Map.of("xl/workbook.xml", "<workbook/>")))).isEqualTo(Why.KIND);
        assertThat(why(zip(Map.of("word/document.xml", "<w:document")))).isEqualTo(Why.BROKEN);
        assertThat(why(pdf("<p></p>"))).isEqualTo(Why.SCAN);
        assertThat(why("%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII))).isEqualTo(Why.BROKEN);
        assertThat(why("{\\rtf1 text}".getBytes(StandardCharsets.US_ASCII))).isEqualTo(Why.OLD_FORMAT);
        assertThat(why(new byte[] {1, 0, 2})).isEqualTo(Why.KIND);
        assertThat(why(new byte[ActReading.LARGEST + 1])).isEqualTo(Why.TOO_LARGE);
        assertThat(why(" \n ".getBytes(StandardCharsets.UTF_8))).isEqualTo(Why.EMPTY);
    }

    @Test
    void anEntityOfADocumentOpensNoFile() throws IOException {
        var document = "<!DOCTYPE d [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]><w:document " + WORD
                + "><w:body><w:p><w:r><w:t>&secret;</w:t></w:r></w:p></w:body></w:document>";

        assertThat(why(zip(Map.of("word/document.xml", document)))).isIn(Why.BROKEN, Why.EMPTY);
    }

    @Test
    void whoPreparesNoVersionReadsNone() {
        var school = schools.open("001");

        assertThatThrownBy(() -> CurrentActor.run(school, MATHS_TEACHER, () -> reading.pasted("1.1. Текст.")))
                .isInstanceOf(AccessRefused.class);
    }

    private List<Paragraph> read(byte[] content) {
        return CurrentActor.<List<Paragraph>, RuntimeException>call(
                schools.open("001"), ADMINISTRATOR, () -> reading.file(content));
    }

    private Why why(byte[] content) {
        try {
            read(content);
        } catch (UnreadableAct unreadable) {
            return unreadable.why();
        }
        throw new AssertionError("It was read");
    }

    private static String numbered(int level, String words) {
        return """
                <w:p><w:pPr><w:numPr><w:ilvl w:val="%d"/><w:numId w:val="3"/></w:numPr></w:pPr>
                <w:r><w:t>%s</w:t></w:r></w:p>
                """.formatted(level, words);
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf(String body) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .useFont(
                        () -> Objects.requireNonNull(
                                ActReadingTests.class.getResourceAsStream("/fonts/golos-text-regular.ttf")),
                        "Golos Text",
                        400,
                        FontStyle.NORMAL,
                        true)
                .withHtmlContent("<html><body style=\"font-family: 'Golos Text'\">" + body + "</body></html>", null)
                .toStream(bytes)
                .run();
        return bytes.toByteArray();
    }
}
