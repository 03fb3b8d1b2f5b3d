package app.okrug.onboarding.reading;

import java.util.Locale;

/// How a table differs from our templates, as other programs write theirs. It is told, so that a person sees what has
/// been taken for what.
public enum Shape {
    /// Family name, given name and patronymic stand in one cell.
    NAME_IN_ONE_CELL,
    /// Parents stand in the row of the pupil.
    FAMILY_BESIDE,
    /// Parallel and letter of the class stand in two columns.
    CLASS_IN_TWO_CELLS,
    /// The class stands above the table, or between its rows for those below.
    CLASS_ABOVE,
    /// The class is the name of the sheet.
    CLASS_OF_SHEET,
    /// The headings stand in two rows.
    HEADINGS_IN_TWO_ROWS,
    /// There is a title above the headings.
    TITLE_ABOVE,
    /// Sums, signatures or headings of the next page stand among the rows; they are left out.
    ROWS_LEFT_OUT,
    /// There is no column of numbers: people are told by SNILS, or by name and birth date.
    WITHOUT_NUMBERS,
    /// There is no column of numbers of files: children are told by name and birth date or class.
    CHILDREN_BY_NAME;

    /// The key of its sentence.
    public String textKey() {
        return "onboarding.shape." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
