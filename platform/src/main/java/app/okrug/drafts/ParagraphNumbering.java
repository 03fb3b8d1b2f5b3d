package app.okrug.drafts;

import app.okrug.regulation.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Gives each paragraph the number it is cited by, which no other in the act has: its own; where numbers begin anew,
/// with the chapter before it, «разд. II п. 3.5»; «абз. 2» where it has none.
final class ParagraphNumbering {

    private static final Map<String, String> SHORT = Map.of("раздел", "разд.", "глава", "гл.", "приложение", "прил.");

    /// A paragraph as it was read.
    ///
    /// @param number as written; null without one
    /// @param mark how its chapter is cited; null outside of chapters that can be cited
    record Numbered(
            @Nullable String number,
            @Nullable String mark,
            @Nullable String chapter,
            String words) {}

    private ParagraphNumbering() {}

    /// How a chapter is cited.
    static String mark(String kind, @Nullable String number) {
        var cited = SHORT.getOrDefault(kind.toLowerCase(Locale.ROOT), kind);
        return number == null ? cited : cited + " " + number;
    }

    static List<Paragraph> of(List<Numbered> read) {
        var again = repeats(read);
        var taken = new HashSet<String>();
        var nameless = 0;
        var paragraphs = new ArrayList<Paragraph>();
        for (var one : read) {
            String number;
            if (one.number() == null) {
                nameless++;
                number = "абз. " + nameless;
            } else {
                number = again && one.mark() != null ? one.mark() + " п. " + one.number() : one.number();
            }
            paragraphs.add(new Paragraph(free(number, taken), one.words(), one.chapter()));
        }
        return List.copyOf(paragraphs);
    }

    private static boolean repeats(List<Numbered> read) {
        var seen = new HashMap<String, Integer>();
        read.stream().map(Numbered::number).forEach(number -> {
            if (number != null) {
                seen.merge(number, 1, Integer::sum);
            }
        });
        return seen.values().stream().anyMatch(times -> times > 1);
    }

    private static String free(String number, HashSet<String> taken) {
        var free = number;
        for (var copy = 2; !taken.add(free); copy++) {
            free = number + " (" + copy + ")";
        }
        return free;
    }
}
