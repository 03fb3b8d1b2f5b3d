package app.okrug.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// All texts of the product: every `texts/*.properties` on the class path is Russian, its twin `*_en.properties`
/// English.
@Component
public class Texts {

    private final Map<Locale, Map<String, String>> texts = new HashMap<>();
    private final Supplier<List<OwnWords>> own;

    Texts(ObjectProvider<OwnWords> own) {
        this.own = SingletonSupplier.of(() -> own.orderedStream().toList());
        for (var language : Language.all()) {
            texts.put(language, new TreeMap<>());
        }
        try {
            var resources = new PathMatchingResourcePatternResolver().getResources("classpath*:texts/*.properties");
            for (var resource : resources) {
                var name = resource.getFilename();
                if (name == null) {
                    continue;
                }
                var language = name.endsWith("_en.properties") ? Language.ENGLISH : Language.RUSSIAN;
                var properties = new Properties();
                try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, text) -> put(language, key.toString(), text.toString(), name));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void put(Locale language, String key, String text, String file) {
        if (forLanguage(language).putIfAbsent(key, text) != null) {
            throw new IllegalStateException("The text " + key + " stands twice, the second time in " + file);
        }
    }

    /// The text of a key in the reader's language; the placeholders `{0}`, `{1}` … are filled in.
    public String text(String key, Object... arguments) {
        return text(Language.current(), key, arguments);
    }

    /// The text of a key in a given language; the school's own word stands for it where the school has one. A key
    /// without text is shown as it is: a test refuses such keys.
    public String text(Locale language, String key, Object... arguments) {
        for (var words : own.get()) {
            var word = words.find(key, language);
            if (word.isPresent()) {
                return word.get();
            }
        }
        return usual(language, key, arguments);
    }

    /// The product's own word, whatever the school calls it.
    public String usual(String key) {
        return usual(Language.current(), key);
    }

    private String usual(Locale language, String key, Object... arguments) {
        var pattern = forLanguage(Language.nearest(language)).get(key);
        if (pattern == null) {
            return key;
        }
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, language).format(arguments);
    }

    /// A text that bends to a number, in the reader's language. The pattern is ICU's, in one key for all forms:
    /// `{0, plural, one{# урок} few{# урока} many{# уроков} other{# урока}}`.
    public String counted(String key, Object... arguments) {
        return counted(Language.current(), key, arguments);
    }

    /// A text that bends to a number, in a given language. A key without text is shown as it is.
    public String counted(Locale language, String key, Object... arguments) {
        var nearest = Language.nearest(language);
        var pattern = forLanguage(nearest).get(key);
        return pattern == null ? key : new com.ibm.icu.text.MessageFormat(pattern, nearest).format(arguments);
    }

    /// All texts whose key begins so, for a part of the interface that runs in the browser.
    public Map<String, String> startingWith(String prefix, Locale language) {
        var found = new TreeMap<String, String>();
        forLanguage(Language.nearest(language)).forEach((key, text) -> {
            if (key.startsWith(prefix)) {
                found.put(key, text);
            }
        });
        return found;
    }

    private Map<String, String> forLanguage(Locale language) {
        return Objects.requireNonNull(texts.get(language));
    }
}
