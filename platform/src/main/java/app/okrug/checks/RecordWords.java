package app.okrug.checks;

import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Words in the language in which the school keeps its records: at night nobody reads.
@Component
class RecordWords {

    private final Texts texts;
    private final Regulation regulation;

    RecordWords(Texts texts, Regulation regulation) {
        this.texts = texts;
        this.regulation = regulation;
    }

    String text(String key, Object... arguments) {
        return texts.text(language(), "checks." + key, arguments);
    }

    String day(LocalDate day) {
        return Dates.inFigures(day, language());
    }

    private Locale language() {
        return Language.nearest(
                Locale.of(regulation.current(Parameter.RECORD_LANGUAGE).value().strip()));
    }
}
