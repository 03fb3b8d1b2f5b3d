package app.okrug.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What `docs/security.md` says is tried has its test.
class SecurityPageTests {

    private static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Tests|IT))`");
    private static final Pattern SPAN = Pattern.compile("([TS])-(\\d\\d)(?: … [TS]-(\\d\\d))?");
    private static final int ATTACKS = 61;
    private static final int GUARDS = 24;

    @Test
    void everyTestThatThePageNamesIsThere() throws IOException {
        var named = TEST.matcher(page()).results().map(found -> found.group(1)).collect(Collectors.toSet());

        assertThat(named).isNotEmpty().isSubsetOf(tests());
    }

    @Test
    void noAttackAndNoGuardIsLeftOut() throws IOException {
        var told = new TreeSet<String>();
        page().lines()
                .filter(line -> line.startsWith("| T-") || line.startsWith("| S-"))
                .flatMap(line -> SPAN.matcher(line.split("\\|")[1]).results())
                .forEach(found -> {
                    var first = Integer.parseInt(found.group(2));
                    var last = found.group(3) == null ? first : Integer.parseInt(found.group(3));
                    IntStream.rangeClosed(first, last)
                            .mapToObj(number -> "%s-%02d".formatted(found.group(1), number))
                            .forEach(told::add);
                });

        assertThat(told)
                .containsAll(numbers("T", ATTACKS))
                .containsAll(numbers("S", GUARDS))
                .hasSize(ATTACKS + GUARDS);
    }

    private static Set<String> numbers(String letter, int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(number -> "%s-%02d".formatted(letter, number))
                .collect(Collectors.toSet());
    }

    private static String page() throws IOException {
        return Files.readString(HOUSE.resolve("docs/security.md"));
    }

    private static Set<String> tests() throws IOException {
        try (var files = Files.find(
                HOUSE,
                20,
                (file, _) -> file.toString().contains("/src/test/")
                        && file.toString().endsWith(".java"))) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }
}
