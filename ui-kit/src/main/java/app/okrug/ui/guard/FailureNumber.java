package app.okrug.ui.guard;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/// The number under which a failure is found in the log. It is told to people, so it has no look-alike letters and says
/// nothing about anybody.
final class FailureNumber {

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private FailureNumber() {}

    /// A new one, `K7PM-3XQD`.
    static String next() {
        var number = RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(place -> LETTERS.substring(place, place + 1))
                .collect(Collectors.joining());
        return number.substring(0, LENGTH / 2) + "-" + number.substring(LENGTH / 2);
    }
}
