package app.okrug.arranging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// What СанПиН 1.2.3685-21 (section VI) says of the school week: lessons a week (table 6.6), and how difficult the
/// subjects are in each year of study (tables 6.9 to 6.11, in `difficulty.csv`).
@Component
class SanitaryRules {

    private static final String FILE = "difficulty.csv";
    /// By year of study, from the first: lessons a week in five days and in six (table 6.6).
    private static final List<Integer> WEEK_OF_FIVE = List.of(21, 23, 23, 23, 29, 30, 32, 33, 33, 34, 34);
    private static final List<Integer> WEEK_OF_SIX = List.of(21, 26, 26, 26, 32, 33, 35, 36, 36, 37, 37);
    private static final int FIVE_DAYS = 5;

    /// @param points by year of study, from the first
    private record Subject(String name, List<Integer> points) {}

    private final List<Subject> subjects;

    SanitaryRules() {
        subjects = read();
    }

    /// How many lessons a week may have at most.
    int mostAWeek(int parallel, int days) {
        return (days <= FIVE_DAYS ? WEEK_OF_FIVE : WEEK_OF_SIX).get(parallel - 1);
    }

    /// The points of a subject; 0 when the scale does not know it.
    int difficulty(String subject, int parallel) {
        var wanted = subject.toLowerCase(Locale.ROOT);
        return subjects.stream()
                .filter(known -> wanted.startsWith(known.name()))
                .findFirst()
                .map(known -> known.points().get(parallel - 1))
                .orElse(0);
    }

    private static List<Subject> read() {
        var stream = Objects.requireNonNull(SanitaryRules.class.getResourceAsStream(FILE), FILE);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var subjects = new ArrayList<Subject>();
            for (var line : reader.lines().filter(line -> !line.startsWith("#")).toList()) {
                var parts = List.of(line.split(";", -1));
                subjects.add(new Subject(
                        parts.getFirst(),
                        parts.subList(1, parts.size()).stream()
                                .map(Integer::valueOf)
                                .toList()));
            }
            return List.copyOf(subjects);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
