package app.okrug.onboarding.reading;

import app.okrug.onboarding.workbook.Cell;
import java.util.Locale;
import java.util.regex.Pattern;

/// Telephone numbers in the international form (E.164) and mail addresses.
final class Contacts {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]+\\.[^\\s@.,;<>\"]{2,}");
    private static final int LONGEST_EMAIL = 200;

    private Contacts() {}

    /// @return `+79311234567`; a number of ten or eleven digits without a sign is a Russian one
    static String phone(Cell cell) throws Unfit {
        var text = cell.text().strip();
        var international = text.startsWith("+") || text.startsWith("00");
        var digits = text.replaceAll("[\\s().+‐‑–-]", "");
        if (!digits.matches("\\d+")) {
            throw new Unfit(Rule.NOT_A_PHONE);
        }
        if (text.startsWith("00")) {
            digits = digits.substring(2);
        }
        if (digits.length() == 11 && (digits.startsWith("8") && !international || digits.startsWith("7"))) {
            return "+7" + digits.substring(1);
        }
        if (digits.length() == 10 && !international) {
            return "+7" + digits;
        }
        if (international && digits.length() >= 8 && digits.length() <= 15 && !digits.startsWith("7")) {
            return "+" + digits;
        }
        throw new Unfit(Rule.NOT_A_PHONE);
    }

    static String email(Cell cell) throws Unfit {
        var text = cell.text().strip();
        if (text.length() > LONGEST_EMAIL || !EMAIL.matcher(text).matches()) {
            throw new Unfit(Rule.NOT_AN_EMAIL);
        }
        return text.toLowerCase(Locale.ROOT);
    }
}
