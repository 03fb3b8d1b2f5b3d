package app.okrug.school;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The name of a class as its two parts: the parallel and what tells it from the others of that year of study.
///
/// @param letter one letter or a word; empty in a school with one class of each parallel
public record ClassName(int parallel, String letter) {

    private static final Pattern WRITTEN =
            Pattern.compile("(1[01]|[1-9])\\s*[-–]?\\s*[«\"]?\\s*(\\p{L}[\\p{L}\\p{N} -]{0,14})?\\s*[»\"]?");
    private static final String LATIN = "ABCEHKMOPTX";
    private static final String CYRILLIC = "АВСЕНКМОРТХ";

    /// Reads what people write: `10А`, `10 а`, `10-А`, `10 «А»`, also with a Latin letter that looks the same.
    ///
    /// @return empty when it is not the name of a class
    public static Optional<ClassName> read(String written) {
        var parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        var letter = parts.group(2) == null ? "" : parts.group(2).strip();
        return Optional.of(
                new ClassName(Integer.parseInt(parts.group(1)), letter.length() == 1 ? russian(letter) : letter));
    }

    /// @throws UnreadableClassName when it is not the name of a class
    public static ClassName of(String written) {
        return read(written).orElseThrow(() -> new UnreadableClassName(written));
    }

    private static String russian(String letter) {
        var upper = letter.toUpperCase(Locale.ROOT);
        var place = LATIN.indexOf(upper);
        return place < 0 ? upper : CYRILLIC.substring(place, place + 1);
    }

    /// As it is shown: «10А».
    @Override
    public String toString() {
        return parallel + letter;
    }
}
