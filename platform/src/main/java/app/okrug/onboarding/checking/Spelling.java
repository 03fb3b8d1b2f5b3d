package app.okrug.onboarding.checking;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Brings words that people write differently to one spelling: the first that was met.
final class Spelling {

    private final Map<String, String> first = new HashMap<>();

    /// Takes note of a spelling, unless the word is known in another one.
    void learn(String word) {
        first.putIfAbsent(plain(word), word);
    }

    /// The spelling of a word.
    String of(String word) {
        return first.getOrDefault(plain(word), word);
    }

    boolean knows(String word) {
        return first.containsKey(plain(word));
    }

    /// Without case, «ё» and double spaces.
    static String plain(String word) {
        return word.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("\\s+", " ")
                .strip();
    }
}
