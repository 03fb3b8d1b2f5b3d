package app.okrug.demo;

import app.okrug.curriculum.PlannedLessonRow;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Lesson plans (КТП) of the demonstration, made from a list of topics for each subject.
final class Topics {

    private static final int TEST_EVERY = 9;

    private final Map<String, List<String>> bySubject = new LinkedHashMap<>();

    Topics() {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Topics.class.getResourceAsStream("/demo/topics.txt")),
                StandardCharsets.UTF_8))) {
            reader.lines().forEach(line -> {
                var parts = line.split(": ", 2);
                bySubject.put(parts[0], List.of(parts[1].split("; ")));
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The plan of a subject for a year of so many lessons a week.
    List<PlannedLessonRow> plan(String subject, int weeklyHours, boolean homework) {
        var topics = Objects.requireNonNull(bySubject.get(subject));
        var lessons = new ArrayList<PlannedLessonRow>();
        var length = weeklyHours * 34;
        for (var number = 1; number <= length; number++) {
            var topic = topics.get((number - 1) * topics.size() / length);
            var test = number % TEST_EVERY == 0 && weeklyHours > 1;
            lessons.add(new PlannedLessonRow(
                    number,
                    "Раздел " + (1 + (number - 1) * 6 / length),
                    test ? "Контрольная работа: " + lowerFirst(topic) : step(topic, number),
                    test ? "Контрольная работа" : number % 5 == 0 ? "Самостоятельная работа" : "",
                    1,
                    homework && !test ? "§ " + (1 + number / 2) + ", № " + (number * 3) + "–" + (number * 3 + 3) : ""));
        }
        return lessons;
    }

    private static String step(String topic, int number) {
        return switch (number % 3) {
            case 0 -> topic + ". Закрепление";
            case 1 -> topic;
            default -> topic + ". Решение задач и упражнений";
        };
    }

    private static String lowerFirst(String topic) {
        var second = topic.length() > 1 ? topic.charAt(1) : ' ';
        return Character.isLowerCase(second)
                ? topic.substring(0, 1).toLowerCase(Locale.ROOT) + topic.substring(1)
                : topic;
    }
}
