package app.okrug.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.ui.icon.Symbol;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTests {

    private static final double TEXT = 4.5;
    private static final double SIGN = 3;

    @ParameterizedTest
    @ValueSource(strings = {":root", ":root[data-contrast='more']"})
    void everyTextCanBeReadOnEverySurface(String selector) {
        var palette = Palette.under(selector);

        for (var colours : List.of(palette.light(), palette.dark())) {
            for (var surface : List.of("surface", "surface-2")) {
                for (var text : List.of("text", "text-muted", "accent", "danger", "warning", "success")) {
                    assertContrast(colours, text, surface, TEXT);
                }
                assertContrast(colours, "focus", surface, SIGN);
                assertContrast(colours, "border-strong", surface, SIGN);
            }
            assertContrast(colours, "text", "surface-3", TEXT);
            assertContrast(colours, "board-text", "board", TEXT);
            assertContrast(colours, "board-text", "board-2", TEXT);
            assertContrast(colours, "board-text-muted", "board", TEXT);
            assertContrast(colours, "chalk", "board", SIGN);
        }
    }

    @Test
    void whatStandsOnAColourCanBeRead() {
        var palette = Palette.under(":root");

        for (var colours : List.of(palette.light(), palette.dark())) {
            assertContrast(colours, "accent-text", "accent", TEXT);
            assertContrast(colours, "accent-text", "accent-hover", TEXT);
            assertContrast(colours, "danger-text", "danger", TEXT);
            assertContrast(colours, "accent", "accent-soft", TEXT);
            assertContrast(colours, "text", "danger-soft", TEXT);
            assertContrast(colours, "text", "warning-soft", TEXT);
            assertContrast(colours, "text", "success-soft", TEXT);
        }
    }

    @Test
    void noStyleAsksForAValueThatIsNotThere() {
        var known = names("(--okrug-[a-z0-9-]+):", "okrug.css");

        var asked = Stream.of("okrug.css", "vaadin.css", "shell.css", "parts.css", "print.css")
                .flatMap(file -> names("var\\((--okrug-[a-z0-9-]+)", file).stream())
                .collect(Collectors.toSet());

        assertThat(known).containsAll(asked);
    }

    @Test
    void everySymbolHasItsDrawing() {
        var drawings = names("<symbol id=\"([a-z]+)\"", "icons.svg");

        assertThat(drawings)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Symbol.values()).map(Symbol::id).toList());
    }

    private static void assertContrast(Map<String, String> colours, String text, String surface, double least) {
        assertThat(Palette.contrast(colours.get(text), colours.get(surface)))
                .as("%s %s on %s %s", text, colours.get(text), surface, colours.get(surface))
                .isGreaterThanOrEqualTo(least);
    }

    private static List<String> names(String pattern, String file) {
        return Pattern.compile(pattern)
                .matcher(Palette.css(file))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }
}
