package app.okrug.results;

import app.okrug.language.Texts;
import org.springframework.stereotype.Component;

/// What columns of results are called in the reader's language.
@Component
class ResultNames {

    private final Texts texts;

    ResultNames(Texts texts) {
        this.texts = texts;
    }

    /// «2 четверть», «Годовая».
    String name(ResultColumn column) {
        return column.term() == null
                ? texts.text("results.column." + column.kind())
                : column.term().name();
    }

    /// As it stands above a narrow column: «II ч», «Год».
    String brief(ResultColumn column) {
        return column.term() == null
                ? texts.text("results.column." + column.kind() + ".short")
                : texts.text(
                        "results.column.TERM.short." + column.term().kind(),
                        roman(column.term().number()));
    }

    private static String roman(int number) {
        return switch (number) {
            case 1 -> "I";
            case 2 -> "II";
            case 3 -> "III";
            case 4 -> "IV";
            default -> Integer.toString(number);
        };
    }
}
