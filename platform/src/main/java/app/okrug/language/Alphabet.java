package app.okrug.language;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The order of names in a register: by the Russian alphabet, Ё with Е, capitals no matter, Latin names after.
public final class Alphabet {

    private static final Collator RUSSIAN = collator();

    private Alphabet() {}

    /// The order of texts. A missing text comes last.
    public static Comparator<@Nullable String> order() {
        return Comparator.nullsLast(RUSSIAN::compare);
    }

    /// The order of things by a text of theirs.
    public static <T> Comparator<T> by(Function<? super T, ? extends @Nullable String> text) {
        var order = order();
        return (left, right) -> order.compare(text.apply(left), text.apply(right));
    }

    /// The text without what a searching person leaves out: capitals, Ё for Е, spaces around.
    public static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    /// Whether every word searched for begins or stands somewhere in the texts: «пет 7б» finds «Петров Илья, 7Б».
    ///
    /// @param wish what was typed; empty finds everything
    public static boolean found(String wish, String... texts) {
        var everything = plain(String.join(" ", texts));
        for (var word : plain(wish).split("\\s+")) {
            if (!everything.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static Collator collator() {
        var collator = Collator.getInstance(new ULocale("ru"));
        collator.setStrength(Collator.SECONDARY);
        return collator.freeze();
    }
}
