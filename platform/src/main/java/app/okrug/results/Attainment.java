package app.okrug.results;

import app.okrug.regulation.MarkLevels;
import org.jspecify.annotations.Nullable;

/// What a mark of any scale comes to, so that marks of different scales can be counted together (E18).
public enum Attainment {
    EXCELLENT,
    GOOD,
    FAIR,
    POOR,
    NOT_ATTESTED,
    EXEMPT,
    PASSED,
    FAILED;

    /// @param mark as it stands; null and empty come to nothing
    /// @param levels where the excellent, the good and the fair begin on its scale
    /// @return null for what is no result
    public static @Nullable Attainment of(@Nullable String mark, MarkLevels levels) {
        if (mark == null || mark.isEmpty()) {
            return null;
        }
        return switch (mark) {
            case ResultRules.NOT_ATTESTED -> NOT_ATTESTED;
            case ResultRules.EXEMPT -> EXEMPT;
            case "зч" -> PASSED;
            case "нз" -> FAILED;
            default -> mark.chars().allMatch(Character::isDigit) ? level(Integer.parseInt(mark), levels) : null;
        };
    }

    private static Attainment level(int mark, MarkLevels from) {
        if (mark >= from.excellent()) {
            return EXCELLENT;
        }
        if (mark >= from.good()) {
            return GOOD;
        }
        return mark >= from.fair() ? FAIR : POOR;
    }

    /// Whether the subject was mastered (F3).
    public boolean succeeds() {
        return this == EXCELLENT || this == GOOD || this == FAIR || this == PASSED;
    }
}
