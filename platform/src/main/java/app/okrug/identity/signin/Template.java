package app.okrug.identity.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/// A piece of HTML from a file beside this class. `{{name}}` is a value, `{{text:key}}` a text, both escaped;
/// `{{html:name}}` is another piece.
public final class Template {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(?:(text|html):)?([\\w.]+)}}");

    private final String name;
    private final String source;

    private Template(String name, String source) {
        this.name = name;
        this.source = source;
    }

    /// The file of this name.
    public static Template read(String name) {
        try (var stream = Template.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing from the release");
            }
            return new Template(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// @param texts the text of a key in the reader's language
    /// @throws IllegalArgumentException when a value is missing
    String filled(Map<String, String> values, Function<String, String> texts) {
        return PLACE.matcher(source)
                .replaceAll(place -> Matcher.quoteReplacement(
                        switch (place.group(1)) {
                            case "text" -> escaped(texts.apply(place.group(2)));
                            case "html" -> value(values, place.group(2));
                            case null, default -> escaped(value(values, place.group(2)));
                        }));
    }

    private String value(Map<String, String> values, String key) {
        var value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException(name + " needs a value for " + key);
        }
        return value;
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
