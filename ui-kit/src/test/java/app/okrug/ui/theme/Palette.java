package app.okrug.ui.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/// The colours of `okrug.css`, by name, as the reader of a light or dark page sees them.
record Palette(Map<String, String> light, Map<String, String> dark) {

    private static final Pattern COLOUR =
            Pattern.compile("--okrug-([a-z0-9-]+): (?:light-dark\\((#\\w{6}), (#\\w{6})\\)|(#\\w{6}));");

    /// The colours that hold under a selector: those of the root, and over them the selector's own.
    static Palette under(String selector) {
        var css = css("okrug.css");
        var light = new LinkedHashMap<String, String>();
        var dark = new LinkedHashMap<String, String>();
        for (var block : new String[] {":root {", selector + " {"}) {
            var begin = css.indexOf(block);
            var colours = COLOUR.matcher(css.substring(begin, css.indexOf("\n}", begin)));
            while (colours.find()) {
                var both = colours.group(4);
                light.put(colours.group(1), both == null ? colours.group(2) : both);
                dark.put(colours.group(1), both == null ? colours.group(3) : both);
            }
        }
        return new Palette(light, dark);
    }

    static String css(String file) {
        try {
            return new ClassPathResource("META-INF/resources/theme/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The contrast of two colours as WCAG counts it, 1 to 21.
    static double contrast(String one, String other) {
        var brighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (brighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int place) {
        var value = Integer.parseInt(colour.substring(place, place + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
