package app.okrug.billing;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

/// An amount as papers of account write it: «Двенадцать тысяч сто один рубль 05 копеек». In Russian alone: so are the
/// papers.
final class SumInWords {

    private static final ULocale RUSSIAN = ULocale.forLanguageTag("ru");
    private static final int HUNDRED = 100;

    private SumInWords() {}

    /// @param amount not negative
    static String of(Money amount) {
        var roubles = amount.kopecks() / HUNDRED;
        var kopecks = amount.kopecks() % HUNDRED;
        var spelling = new RuleBasedNumberFormat(RUSSIAN, RuleBasedNumberFormat.SPELLOUT);
        spelling.setDefaultRuleSet("%spellout-cardinal-masculine");
        var words = spelling.format(roubles) + counted(roubles, "рубль", "рубля", "рублей") + " "
                + String.format(Locale.ROOT, "%02d", kopecks)
                + counted(kopecks, "копейка", "копейки", "копеек");
        return words.substring(0, 1).toUpperCase(Locale.forLanguageTag("ru")) + words.substring(1);
    }

    private static String counted(long number, String one, String few, String many) {
        var pattern = "{0, plural, one{ " + one + "} few{ " + few + "} many{ " + many + "} other{ " + many + "}}";
        return new MessageFormat(pattern, RUSSIAN).format(new Object[] {number});
    }
}
