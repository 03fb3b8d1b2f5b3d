package app.okrug.onboarding.workbook;

/// How much of a file is read at most. Above it the file is refused before its tables are looked at.
final class Limits {

    static final int FILE_BYTES = 10 * 1024 * 1024;
    static final int ROWS = 100_000;
    static final int COLUMNS = 200;
    static final int CELL_LETTERS = 10_000;
    /// Parts of a workbook; one of many sheets has some dozens.
    static final int PARTS = 500;
    static final long UNPACKED_BYTES = 100L * 1024 * 1024;
    /// Tables shrink to a tenth, seldom to a fortieth; bombs to a thousandth.
    static final int UNPACKED_RATIO = 150;
    /// Below this size the ratio says nothing: a blank sheet shrinks well.
    static final long RATIO_COUNTS_FROM = 1024 * 1024;

    private Limits() {}
}
