package app.okrug.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileTypeTests {

    @Test
    void aTypeIsEndingAndContentTogether() {
        assertThat(FileType.of("план.pdf", bytes("%PDF-1.7 …"))).contains(FileType.PDF);
        assertThat(FileType.of("план.PDF", bytes("%PDF-1.7 …"))).contains(FileType.PDF);
        assertThat(FileType.of("план.pdf", bytes("<script>alert(1)</script>"))).isEmpty();
        assertThat(FileType.of("план.html", bytes("%PDF-1.7"))).isEmpty();
        assertThat(FileType.of("рисунок.svg", bytes("<svg onload='alert(1)'/>")))
                .isEmpty();
        assertThat(FileType.of("программа.exe", bytes("MZ"))).isEmpty();
    }

    @Test
    void textIsWhatCanBeReadAsText() {
        assertThat(FileType.of("ответ.txt", bytes("Ответ: 42"))).contains(FileType.TEXT);
        assertThat(FileType.of("ответ.txt", new byte[] {'a', 0, 'b'})).isEmpty();
        assertThat(FileType.of("ответ.txt", new byte[] {(byte) 0xff, (byte) 0xfe}))
                .isEmpty();
    }

    @Test
    void aNameCanBeShownAndSavedAnywhere() {
        assertThat(FileName.clean("C:\\Windows\\..\\задание 1.docx")).isEqualTo("задание 1.docx");
        assertThat(FileName.clean("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileName.clean("otvet\u202egpj.exe")).isEqualTo("otvetgpj.exe");
        assertThat(FileName.clean("<img src=x onerror=alert(1)>.png")).doesNotContain("<", ">");
        assertThat(FileName.clean("a\r\nSet-Cookie: b.txt")).doesNotContain("\r", "\n", ":");
        assertThat(FileName.clean(".htaccess")).isEqualTo("file.htaccess");
        assertThat(FileName.clean(null)).isEqualTo("file");
        assertThat(FileName.clean("я".repeat(300) + ".pdf")).hasSize(120).endsWith(".pdf");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
