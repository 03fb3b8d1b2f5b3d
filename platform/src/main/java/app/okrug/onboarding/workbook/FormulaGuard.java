package app.okrug.onboarding.workbook;

import java.util.regex.Pattern;

/// Words that a spreadsheet could take for a formula, put so that it does not (I-11): an apostrophe before them, as a
/// person would type it. Numbers and telephone numbers are harmless and stay as they are.
public final class FormulaGuard {

    private static final String STARTS = "=+-@\t\r";
    private static final Pattern HARMLESS = Pattern.compile("[+-]?[0-9][0-9 ().,-]*");

    private FormulaGuard() {}

    /// The words as they may be written into a table that others will open.
    public static String quoted(String text) {
        return dangerous(text) ? "'" + text : text;
    }

    /// The words without the apostrophe that [#quoted] has put before them.
    static String unquoted(String text) {
        return text.startsWith("'") && dangerous(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean dangerous(String text) {
        return !text.isEmpty()
                && STARTS.indexOf(text.charAt(0)) >= 0
                && !HARMLESS.matcher(text).matches();
    }
}
