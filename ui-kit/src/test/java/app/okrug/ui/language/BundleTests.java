package app.okrug.ui.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class BundleTests {

    private static final Pattern KEY = Pattern.compile("\"(ui\\.[a-z.]+[a-z])\"");

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        var russian = bundle("ui.properties");
        var english = bundle("ui_en.properties");

        assertThat(english.keySet()).isEqualTo(russian.keySet());
        for (var key : russian.stringPropertyNames()) {
            assertThat(holes(english.getProperty(key))).as(key).isEqualTo(holes(russian.getProperty(key)));
        }
    }

    @Test
    void everyKeyInTheCodeHasItsText() throws IOException {
        var texts = bundle("ui.properties");
        var asked = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                KEY.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(asked::add);
            }
        }

        assertThat(texts.stringPropertyNames()).containsAll(asked);
    }

    private static Properties bundle(String file) throws IOException {
        var texts = new Properties();
        try (var reader = new InputStreamReader(
                new ClassPathResource("texts/" + file).getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    private static TreeSet<String> holes(String text) {
        var holes = new TreeSet<String>();
        Pattern.compile("\\{\\d").matcher(text).results().forEach(hole -> holes.add(hole.group()));
        return holes;
    }
}
