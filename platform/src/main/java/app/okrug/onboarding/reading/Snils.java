package app.okrug.onboarding.reading;

import app.okrug.onboarding.workbook.Cell;

/// СНИЛС, the number of a person's insurance account: eleven digits, the last two of which check the others.
final class Snils {

    private static final int DIGITS = 11;
    /// Numbers up to this one were given before check digits.
    private static final int LAST_WITHOUT_CHECK = 1_001_998;

    private Snils() {}

    /// @return the eleven digits
    static String read(Cell cell) throws Unfit {
        var digits = cell.text().replaceAll("[\\s-]", "");
        if (cell instanceof Cell.Amount && digits.length() < DIGITS) {
            // A number cell loses the zeros at its beginning.
            digits = "0".repeat(DIGITS - digits.length()) + digits;
        }
        if (!digits.matches("\\d{11}")) {
            throw new Unfit(Rule.NOT_A_SNILS);
        }
        if (Integer.parseInt(digits.substring(0, 9)) > LAST_WITHOUT_CHECK && check(digits) != last(digits)) {
            throw new Unfit(Rule.SNILS_CHECK);
        }
        return digits;
    }

    private static int check(String digits) {
        var sum = 0;
        for (var place = 0; place < 9; place++) {
            sum += (9 - place) * (digits.charAt(place) - '0');
        }
        return sum % 101 % 100;
    }

    private static int last(String digits) {
        return Integer.parseInt(digits.substring(9));
    }
}
