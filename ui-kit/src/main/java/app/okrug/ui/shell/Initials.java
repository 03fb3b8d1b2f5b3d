package app.okrug.ui.shell;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The first letters of a name, for the round sign beside it.
final class Initials {

    private Initials() {}

    /// At most two letters: «Лукина Вера Захаровна» is «ЛВ».
    static String of(String name) {
        return Stream.of(name.trim().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }
}
