package app.okrug.onboarding.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;

/// What stands in one cell of a table. Formulas are not among it: what their author last saw is taken as written.
public sealed interface Cell {

    /// Nothing.
    record Blank() implements Cell {}

    /// Words, also those that look like a formula.
    record Words(String text) implements Cell {}

    /// A number without the look of a date.
    record Amount(BigDecimal number) implements Cell {}

    /// A day: a number that the workbook shows as a date.
    record Day(LocalDate date) implements Cell {}

    Cell BLANK = new Blank();

    /// As a person would type it: a number without needless zeros, a day as `31.12.2026`; empty for nothing.
    default String text() {
        return switch (this) {
            case Blank() -> "";
            case Words(String text) -> text;
            case Amount(BigDecimal number) ->
                number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
            case Day(LocalDate date) ->
                "%02d.%02d.%04d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
        };
    }

    /// Whether there is nothing in it.
    default boolean blank() {
        return this instanceof Blank;
    }

    /// Words as a cell: spaces around them are dropped, nothing but spaces is nothing.
    static Cell of(String text) {
        var plain = text.replace('\u00a0', ' ').strip();
        return plain.isEmpty() ? BLANK : new Words(plain);
    }
}
