package app.okrug.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/// Words from a file beside this class, one a line, the longest first; lines with `#` are comments.
record WordList(List<String> words) {

    static WordList read(String file) {
        try (var stream = WordList.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing from the release");
            }
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new WordList(text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
