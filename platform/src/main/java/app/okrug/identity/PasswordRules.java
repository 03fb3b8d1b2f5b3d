package app.okrug.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Which passwords a person may choose: long enough and not among the first guesses. No composition rules, no expiry.
///
/// What everybody tries first is taken out of the password: common words (also Russian ones typed on a Latin keyboard),
/// rows of keys, the login, the school's name. Something must be left.
@Component
public class PasswordRules {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;
    private static final int LEFT_AT_LEAST = 5;
    private static final int FEWEST_DIFFERENT = 5;
    private static final int SHORTEST_ROW = 4;
    private static final List<String> ROWS = List.of(
            "1234567890",
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "йцукенгшщзхъ",
            "фывапролджэ",
            "ячсмитьбю",
            "abcdefghijklmnopqrstuvwxyz",
            "абвгдежзийклмнопрстуфхцчшщъыьэюя",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm");

    private final List<String> common =
            new ArrayList<>(WordList.read("common-passwords.txt").words());

    PasswordRules() {
        // What people see on their keys when they type a Russian word with the Latin layout on.
        List.copyOf(common).stream().map(KeyboardLayout::latinKeys).forEach(common::add);
        common.sort(Comparator.comparingInt(String::length).reversed());
    }

    /// Why a password may not be chosen.
    public enum Fault {
        TOO_SHORT,
        TOO_LONG,
        TOO_COMMON;

        /// The key of the sentence that says so.
        public String key() {
            return "identity.password." + name().toLowerCase(Locale.ROOT);
        }
    }

    /// Empty when the password may be chosen.
    ///
    /// @param names what others know of the person: login, names, the school's name
    public Optional<Fault> check(String password, Collection<String> names) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Fault.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Fault.TOO_LONG);
        }
        return guessable(password.toLowerCase(Locale.ROOT), names) ? Optional.of(Fault.TOO_COMMON) : Optional.empty();
    }

    private boolean guessable(String password, Collection<String> names) {
        if (password.chars().distinct().count() < FEWEST_DIFFERENT) {
            return true;
        }
        var left = password;
        for (var known : known(names)) {
            left = left.replace(known, "");
        }
        left = withoutRows(left);
        return left.codePoints().filter(PasswordRules::isOwn).count() < LEFT_AT_LEAST;
    }

    /// Years and exclamation marks are what everybody adds.
    private static boolean isOwn(int sign) {
        return Character.isLetter(sign) || sign > 0x2000;
    }

    private List<String> known(Collection<String> names) {
        var parts = names.stream()
                .flatMap(name -> Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
                .filter(part -> part.length() >= SHORTEST_ROW)
                .flatMap(part -> Stream.of(part, KeyboardLayout.latinKeys(part)))
                .toList();
        return Stream.concat(parts.stream(), common.stream()).toList();
    }

    private static String withoutRows(String text) {
        var left = new StringBuilder();
        var at = 0;
        while (at < text.length()) {
            var run = longestRow(text, at);
            if (run < SHORTEST_ROW) {
                left.append(text.charAt(at));
                at++;
            } else {
                at += run;
            }
        }
        return left.toString();
    }

    private static int longestRow(String text, int start) {
        var longest = 0;
        for (var row : ROWS) {
            for (var keys : List.of(row, new StringBuilder(row).reverse().toString())) {
                var place = keys.indexOf(text.charAt(start));
                var run = 0;
                while (place >= 0
                        && place + run < keys.length()
                        && start + run < text.length()
                        && keys.charAt(place + run) == text.charAt(start + run)) {
                    run++;
                }
                longest = Math.max(longest, run);
            }
        }
        return longest;
    }
}
