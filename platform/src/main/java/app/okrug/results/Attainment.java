package app.okrug.results;

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

    /// Where the excellent, the good and the fair begin on each scale; F6 for ten points, twelve alike, a hundred by
    /// the share of the scale.
    private static final int[] TEN = {9, 7, 5};
    private static final int[] TWELVE = {10, 7, 4};
    private static final int[] HUNDRED = {85, 70, 50};
    private static final int[] FIVE = {5, 4, 3};

    /// @param mark as it stands; null and empty come to nothing
    /// @param scale `5`, `10`, `12`, `100` or `PASS`
    /// @return null for what is no result
    public static @Nullable Attainment of(@Nullable String mark, String scale) {
        if (mark == null || mark.isEmpty()) {
            return null;
        }
        return switch (mark) {
            case ResultRules.NOT_ATTESTED -> NOT_ATTESTED;
            case ResultRules.EXEMPT -> EXEMPT;
            case "зч" -> PASSED;
            case "нз" -> FAILED;
            default -> mark.chars().allMatch(Character::isDigit) ? level(Integer.parseInt(mark), scale) : null;
        };
    }

    private static Attainment level(int mark, String scale) {
        var from = switch (scale) {
            case "10" -> TEN;
            case "12" -> TWELVE;
            case "100" -> HUNDRED;
            default -> FIVE;
        };
        if (mark >= from[0]) {
            return EXCELLENT;
        }
        if (mark >= from[1]) {
            return GOOD;
        }
        return mark >= from[2] ? FAIR : POOR;
    }

    /// Whether the subject was mastered (F3).
    public boolean succeeds() {
        return this == EXCELLENT || this == GOOD || this == FAIR || this == PASSED;
    }
}
