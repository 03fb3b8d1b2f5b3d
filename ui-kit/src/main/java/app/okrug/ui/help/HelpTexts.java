package app.okrug.ui.help;

import app.okrug.language.Language;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The help texts: fragments of HTML on the class path, `help/journal.html` and `help/journal_en.html` for all routes
/// that begin with `journal`. A page without a text of its own shows `help/general`.
@Component
public class HelpTexts {

    private static final String GENERAL = "general";

    private final Map<String, String> read = new ConcurrentHashMap<>();

    HelpTexts() {}

    /// The help on a view, as HTML with one root element.
    public String on(Class<?> view, Locale language) {
        var suffix = Language.nearest(language).equals(Language.ENGLISH) ? "_en" : "";
        return read.computeIfAbsent(topic(view) + suffix, name -> read(name, GENERAL + suffix));
    }

    private static String topic(Class<?> view) {
        var route = view.getAnnotation(Route.class);
        var first = route == null ? "" : route.value().split("[/:]")[0];
        return first.matches("[a-z-]+") ? first : GENERAL;
    }

    private static String read(String name, String otherwise) {
        var own = new ClassPathResource("help/" + name + ".html");
        var file = own.exists() ? own : new ClassPathResource("help/" + otherwise + ".html");
        try {
            return "<div>" + file.getContentAsString(StandardCharsets.UTF_8) + "</div>";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
