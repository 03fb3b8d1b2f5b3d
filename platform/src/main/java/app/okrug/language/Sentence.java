package app.okrug.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Something to be said later, in the language of whoever will read it: the key of a text and what fills its places.
public record Sentence(String key, List<String> arguments) {

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /// The words, in the language of the person whose request is being answered.
    public String in(Texts texts) {
        return texts.text(key, arguments.toArray());
    }

    /// The words in a given language.
    public String in(Texts texts, Locale language) {
        return texts.text(language, key, arguments.toArray());
    }
}
