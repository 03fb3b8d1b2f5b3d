package app.okrug.onboarding.reading;

import static app.okrug.onboarding.reading.Column.EMAIL;
import static app.okrug.onboarding.reading.Column.FAMILY_NAME;
import static app.okrug.onboarding.reading.Column.FULL_NAME;
import static app.okrug.onboarding.reading.Column.GIVEN_NAME;
import static app.okrug.onboarding.reading.Column.KINSHIP;
import static app.okrug.onboarding.reading.Column.PATRONYMIC;
import static app.okrug.onboarding.reading.Column.PHONE;
import static app.okrug.onboarding.reading.Column.SNILS;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A relative whose columns stand in the row of the pupil, as programs write that keep one table for both: «ФИО
/// матери»,
/// «Телефон отца», «Родитель 1», «Законный представитель: e-mail».
enum Relative {
    MOTHER("мать", Set.of("мать", "матери", "мама", "мамы")),
    FATHER("отец", Set.of("отец", "отца", "папа", "папы")),
    GUARDIAN("законный представитель", Set.of()),
    SECOND_GUARDIAN("законный представитель", Set.of());

    private static final Set<String> GUARDIANS = Set.of(
            "родитель", "родителя", "законный", "законного", "представитель", "представителя", "опекун", "опекуна");
    private static final List<Column> COLUMNS =
            List.of(FULL_NAME, FAMILY_NAME, GIVEN_NAME, PATRONYMIC, KINSHIP, SNILS, PHONE, EMAIL);

    private final String kinship;
    private final Set<String> words;

    Relative(String kinship, Set<String> words) {
        this.kinship = kinship;
        this.words = words;
    }

    /// A column of a relative.
    record Part(Relative relative, Column column) {}

    /// Kinship where the table has no column for it.
    String kinship() {
        return kinship;
    }

    /// @return empty for a heading that is not of a relative
    static Optional<Part> of(String plainHeading) {
        var words = Arrays.asList(plainHeading.split(" "));
        var relative = named(words);
        if (relative == null) {
            return Optional.empty();
        }
        var rest = String.join(
                " ",
                words.stream()
                        .filter(word -> !relative.words.contains(word) && !GUARDIANS.contains(word))
                        .filter(word -> !word.matches("[12]"))
                        .toList());
        if (rest.isEmpty()) {
            return Optional.of(new Part(relative, FULL_NAME));
        }
        return COLUMNS.stream()
                .filter(column -> column.writtenAs(rest))
                .findFirst()
                .map(column -> new Part(relative, column));
    }

    /// Whether a heading speaks of a relative, whatever it says.
    static boolean meant(String plainHeading) {
        return named(Arrays.asList(plainHeading.split(" "))) != null;
    }

    private static @Nullable Relative named(List<String> words) {
        for (var relative : List.of(MOTHER, FATHER)) {
            if (words.stream().anyMatch(relative.words::contains)) {
                return relative;
            }
        }
        if (words.stream().noneMatch(GUARDIANS::contains)) {
            return null;
        }
        return words.contains("2") ? SECOND_GUARDIAN : GUARDIAN;
    }
}
