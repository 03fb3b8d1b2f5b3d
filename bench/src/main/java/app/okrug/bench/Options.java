package app.okrug.bench;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What shall be measured on.
///
/// @param schools how many schools there are; people work in the first of them
/// @param pupils how many pupils that school has
/// @param marks how many marks its journal holds beside those of the lessons held; 0 for none
/// @param port where the measured deployment listens, and its meters on the next one; 0 to look for free ones
/// @param out the file that the figures are written to
/// @param page a page in Markdown that shows them; null for none
record Options(
        int schools,
        int pupils,
        int marks,
        int port,
        Path out,
        @Nullable Path page) {

    private static final int LARGEST_SCHOOL = 2100;

    Options {
        if (schools < 1 || pupils < 30 || pupils > LARGEST_SCHOOL || marks < 0) {
            throw new IllegalArgumentException(
                    "At least one school, 30 to " + LARGEST_SCHOOL + " pupils, and no negative number of marks");
        }
    }

    /// Reads `--schools 40 --out figures.json`, also written `--schools=40`.
    ///
    /// @throws IllegalArgumentException with a sentence about what is wrong
    static Options read(String... arguments) {
        return read(new Options(40, 300, 0, 0, Path.of("bench.json"), null), arguments);
    }

    /// Reads them, and takes from others what is not said.
    ///
    /// @throws IllegalArgumentException with a sentence about what is wrong
    static Options read(Options usual, String... arguments) {
        var options = usual;
        for (var index = 0; index < arguments.length; index++) {
            var parts = arguments[index].split("=", 2);
            if (parts.length == 1 && ++index == arguments.length) {
                throw new IllegalArgumentException(parts[0] + " needs a value");
            }
            options = options.with(parts[0], parts.length == 2 ? parts[1] : arguments[index]);
        }
        return options;
    }

    private Options with(String name, String value) {
        return switch (name) {
            case "--schools" -> new Options(number(name, value), pupils, marks, port, out, page);
            case "--pupils" -> new Options(schools, number(name, value), marks, port, out, page);
            case "--marks" -> new Options(schools, pupils, number(name, value), port, out, page);
            case "--port" -> new Options(schools, pupils, marks, number(name, value), out, page);
            case "--out" -> new Options(schools, pupils, marks, port, Path.of(value), page);
            case "--page" -> new Options(schools, pupils, marks, port, out, Path.of(value));
            default -> throw new IllegalArgumentException("Unknown option " + name);
        };
    }

    private static int number(String name, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException words) {
            throw new IllegalArgumentException(name + " needs a number, not " + value, words);
        }
    }
}
