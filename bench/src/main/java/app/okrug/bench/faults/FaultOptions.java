package app.okrug.bench.faults;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// How hard it shall be tried.
///
/// @param operations how many marks are written in each of the long trials
/// @param kills how often the application is killed
/// @param rounds how often a term is closed against writers
/// @param port where the deployment listens, and its instruments on the next one; 0 to look for free ones
/// @param out the file that the findings are written to
/// @param page a page in Markdown that shows them; null for none
record FaultOptions(
        int operations,
        int kills,
        int rounds,
        int port,
        Path out,
        @Nullable Path page) {

    FaultOptions {
        if (operations < 1 || kills < 1 || rounds < 1) {
            throw new IllegalArgumentException("Operations, kills and rounds are at least one");
        }
    }

    /// Reads `--operations 100000 --out faults.json`, also written `--operations=100000`.
    ///
    /// @throws IllegalArgumentException with a sentence about what is wrong
    static FaultOptions read(String... arguments) {
        var options = new FaultOptions(100_000, 5, 10, 0, Path.of("faults.json"), null);
        for (var index = 0; index < arguments.length; index++) {
            var parts = arguments[index].split("=", 2);
            if (parts.length == 1 && ++index == arguments.length) {
                throw new IllegalArgumentException(parts[0] + " needs a value");
            }
            options = options.with(parts[0], parts.length == 2 ? parts[1] : arguments[index]);
        }
        return options;
    }

    private FaultOptions with(String name, String value) {
        return switch (name) {
            case "--operations" -> new FaultOptions(number(name, value), kills, rounds, port, out, page);
            case "--kills" -> new FaultOptions(operations, number(name, value), rounds, port, out, page);
            case "--rounds" -> new FaultOptions(operations, kills, number(name, value), port, out, page);
            case "--port" -> new FaultOptions(operations, kills, rounds, number(name, value), out, page);
            case "--out" -> new FaultOptions(operations, kills, rounds, port, Path.of(value), page);
            case "--page" -> new FaultOptions(operations, kills, rounds, port, out, Path.of(value));
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
