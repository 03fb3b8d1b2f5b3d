package app.okrug.onboarding.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Of which subject and parallel a lesson plan is, as the name of its file or sheet tells: «КТП Алгебра 8 класс».
record LessonPlanName(String subject, int parallel) {

    private static final Pattern NAME = Pattern.compile(
            "(?iu)(?:\\s*(?:КТП|календарно[ -]*тематическое планирование))?[\\s_.,:-]*(\\p{L}.*?)[\\s_.,:-]+(?:для\\s+)?(1[01]|[1-9])(?:[\\s_-]*(?:е|й|ый))?[\\s_-]*(?:кл\\p{L}*\\.?|параллель)?(?:[\\s_,.-].*)?");

    /// Reads the first of the names that tells it.
    static Optional<LessonPlanName> of(String... names) {
        return Stream.of(names).flatMap(name -> read(name).stream()).findFirst();
    }

    private static Optional<LessonPlanName> read(String name) {
        var parts = NAME.matcher(name.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        var subject = parts.group(1).replace('_', ' ').replaceAll("\\s+", " ").strip();
        if (subject.equalsIgnoreCase("лист") || subject.equalsIgnoreCase("sheet")) {
            return Optional.empty();
        }
        return Optional.of(new LessonPlanName(
                subject.substring(0, 1).toUpperCase(Locale.ROOT) + subject.substring(1),
                Integer.parseInt(parts.group(2))));
    }
}
