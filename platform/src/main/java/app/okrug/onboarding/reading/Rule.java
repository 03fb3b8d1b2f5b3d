package app.okrug.onboarding.reading;

import java.util.Locale;

/// What can be wrong in a file. Its sentence and the advice how to put it right stand in the bundle.
public enum Rule {
    UNKNOWN_KIND(Weight.ERROR),
    MISSING_COLUMN(Weight.ERROR),
    NO_ROWS(Weight.ERROR),
    MISSING_VALUE(Weight.ERROR),
    TOO_LONG(Weight.ERROR),
    NOT_A_NAME(Weight.ERROR),
    MIXED_ALPHABETS(Weight.ERROR),
    NOT_A_DATE(Weight.ERROR),
    DATE_OUT_OF_RANGE(Weight.ERROR),
    NOT_A_NUMBER(Weight.ERROR),
    NUMBER_OUT_OF_RANGE(Weight.ERROR),
    NOT_A_SNILS(Weight.ERROR),
    SNILS_CHECK(Weight.ERROR),
    NOT_A_PHONE(Weight.ERROR),
    NOT_AN_EMAIL(Weight.ERROR),
    NOT_A_SEX(Weight.ERROR),
    NOT_YES_OR_NO(Weight.ERROR),
    NOT_A_CLASS(Weight.ERROR),
    NOT_A_WEEKDAY(Weight.ERROR),
    NOT_A_YEAR(Weight.ERROR),
    NOT_A_SPAN(Weight.ERROR),
    NOT_BELLS(Weight.ERROR),
    NO_SUBJECT_OR_PARALLEL(Weight.ERROR),
    TWICE(Weight.ERROR),
    NO_YEAR(Weight.ERROR),
    UNKNOWN_CLASS(Weight.ERROR),
    UNKNOWN_SUBJECT(Weight.ERROR),
    UNKNOWN_TEACHER(Weight.ERROR),
    TEACHER_DIFFERS(Weight.ERROR),
    UNKNOWN_PUPIL(Weight.ERROR),
    PUPIL_DIFFERS(Weight.ERROR),
    CHILD_UNTOLD(Weight.ERROR),
    UNKNOWN_CHILD(Weight.ERROR),
    SNILS_OF_ANOTHER(Weight.ERROR),
    NOT_IN_LOAD(Weight.ERROR),
    NO_BELL(Weight.ERROR),
    CLASS_BUSY(Weight.ERROR),
    TEACHER_BUSY(Weight.WARNING),
    ROOM_BUSY(Weight.WARNING),
    HOURS_DIFFER_FROM_LOAD(Weight.WARNING),
    HOURS_DIFFER_FROM_PLAN(Weight.WARNING),
    NOT_IN_PLAN(Weight.WARNING),
    NAMESAKE_IN_FILE(Weight.WARNING),
    NUMBER_OF_ANOTHER(Weight.WARNING),
    UNKNOWN_PARAMETER(Weight.WARNING),
    LEAVER_UNKNOWN(Weight.WARNING),
    LEFT_BEFORE(Weight.WARNING),
    LATER_MOVE(Weight.ERROR),
    OUTSIDE_YEAR(Weight.ERROR),
    MAY_NOT_MOVE(Weight.ERROR),
    RELATIVE_UNNAMED(Weight.WARNING),
    NO_NUMBER(Weight.ERROR);

    /// Whether the files can be applied in spite of it.
    public enum Weight {
        /// They cannot.
        ERROR,
        /// They can, but somebody should look at it.
        WARNING
    }

    private final Weight weight;

    Rule(Weight weight) {
        this.weight = weight;
    }

    public Weight weight() {
        return weight;
    }

    /// The key of the sentence that says what is wrong.
    public String textKey() {
        return "onboarding.rule." + word();
    }

    /// The key of the advice.
    public String adviceKey() {
        return "onboarding.advice." + word();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
