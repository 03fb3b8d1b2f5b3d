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

/// The help texts: fragments of HTML on the class path. The route `admin/import/:id` shows `help/admin-import.html`, or
/// when there is none `help/admin.html`, or else `help/general.html`; in English each with `_en`.
@Component
public class HelpTexts {

    private static final String GENERAL = "general";

    private final Map<String, String> read = new ConcurrentHashMap<>();

    HelpTexts() {}

    /// The help on a view, as HTML with one root element.
    public String on(Class<?> view, Locale language) {
        var suffix = Language.nearest(language).equals(Language.ENGLISH) ? "_en" : "";
        return read.computeIfAbsent(topic(view) + suffix, topic -> read(topic, suffix));
    }

    /// The parts of the route before its first parameter, with hyphens between them.
    private static String topic(Class<?> view) {
        var route = view.getAnnotation(Route.class);
        var fixed = route == null ? "" : route.value().split("/?:", -1)[0].replace('/', '-');
        return fixed.matches("[a-z-]+") ? fixed : GENERAL;
    }

    private static String read(String topic, String suffix) {
        for (var name = topic; !name.isEmpty(); name = shorter(name)) {
            var file = new ClassPathResource("help/" + name + suffix + ".html");
            if (file.exists()) {
                return text(file);
            }
        }
        return text(new ClassPathResource("help/" + GENERAL + suffix + ".html"));
    }

    private static String shorter(String topic) {
        var last = topic.lastIndexOf('-');
        return last < 0 ? "" : topic.substring(0, last);
    }

    private static String text(ClassPathResource file) {
        try {
            return "<div>" + file.getContentAsString(StandardCharsets.UTF_8) + "</div>";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
