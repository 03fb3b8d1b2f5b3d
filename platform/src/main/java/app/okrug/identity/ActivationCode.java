package app.okrug.identity;

import java.security.SecureRandom;
import java.util.Locale;

/// Ten characters of an alphabet in which nothing looks like something else: fifty bits.
final class ActivationCode {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 10;
    /// Cyrillic letters that look like Latin ones, and the two signs that people read for digits.
    private static final String LOOK_ALIKE = "АВЕКМНРСТУХ";
    private static final String MEANT = "ABEKMHPCTYX";
    private static final SecureRandom RANDOM = new SecureRandom();

    private ActivationCode() {}

    static String fresh() {
        var code = new StringBuilder(LENGTH);
        for (var index = 0; index < LENGTH; index++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /// As printed on paper.
    static String printed(String code) {
        return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
    }

    /// The code somebody meant: capitals, hyphens, spaces and the keyboard's language do not matter.
    static String typed(String text) {
        var code = new StringBuilder(LENGTH);
        for (var letter : text.toUpperCase(Locale.ROOT).toCharArray()) {
            var place = LOOK_ALIKE.indexOf(letter);
            if (place >= 0) {
                code.append(MEANT.charAt(place));
            } else if (Character.isLetterOrDigit(letter)) {
                code.append(letter);
            }
        }
        return code.toString();
    }
}
