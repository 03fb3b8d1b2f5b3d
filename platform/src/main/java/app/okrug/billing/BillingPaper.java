package app.okrug.billing;

import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import java.time.LocalDate;
import org.springframework.web.util.HtmlUtils;

/// What all papers of account share: their look, their head and foot, and their language, which is Russian whoever
/// prints them.
class BillingPaper {

    private static final String STYLE = """
            @page { size: A4; margin: 15mm 14mm 15mm 20mm; }
            body { font-family: 'Golos Text'; font-size: 9.5pt; line-height: 1.3; color: #111; margin: 0; }
            h1 { font-size: 14pt; border-bottom: 0.6mm solid #111; padding-bottom: 2mm; margin: 6mm 0 4mm 0; }
            table { border-collapse: collapse; width: 100%; }
            .grid td, .grid th { border: 0.2mm solid #111; padding: 1mm 1.5mm; vertical-align: top; }
            .grid th { font-weight: 700; text-align: center; }
            tr { page-break-inside: avoid; }
            .sum { text-align: right; white-space: nowrap; }
            .small { font-size: 7.5pt; color: #444; }
            .who td { padding: 1mm 0; vertical-align: top; }
            .who td.label { width: 28mm; }
            .totals td { padding: 0.6mm 1.5mm; text-align: right; font-weight: 700; }
            .signs { margin-top: 12mm; }
            .signs td { width: 50%; padding: 2mm 4mm 5mm 0; vertical-align: top; }
            .cancelled { font-size: 16pt; font-weight: 700; color: #a00; }
            """;

    private final Texts texts;

    BillingPaper(Texts texts) {
        this.texts = texts;
    }

    /// A whole page, well-formed as XML.
    String page(String title, String body) {
        return "<html lang=\"ru\"><head><title>" + escaped(title) + "</title><style>" + STYLE + "</style></head><body>"
                + body + "</body></html>";
    }

    /// Name, numbers and address in one line.
    String party(Party party) {
        var kpp = party.kpp().isEmpty() ? "" : ", " + words("kpp", party.kpp());
        return escaped(party.name() + ", " + words("inn", party.inn()) + kpp + ", " + party.address());
    }

    /// The account of a party in one line.
    String account(Party party) {
        return escaped(words("account", party.account(), party.bank(), party.bik(), party.correspondent()));
    }

    /// One line of the block that says who and why.
    String who(String key, String html) {
        return "<tr><td class=\"label\">" + escaped(words(key)) + "</td><td><b>" + html + "</b></td></tr>";
    }

    /// A line of the totals.
    String total(String words, String amount) {
        return "<tr><td>" + escaped(words) + "</td><td class=\"sum\" style=\"width: 32mm\">" + escaped(amount)
                + "</td></tr>";
    }

    String words(String key, Object... arguments) {
        return texts.text(Language.RUSSIAN, "billing.paper." + key, arguments);
    }

    String counted(String key, Object... arguments) {
        return texts.counted(Language.RUSSIAN, "billing.paper." + key, arguments);
    }

    static String figures(Money amount) {
        return amount.figures(Language.RUSSIAN);
    }

    static String inWords(LocalDate day) {
        return Dates.inWords(day, Language.RUSSIAN);
    }

    static String inFigures(LocalDate day) {
        return Dates.inFigures(day, Language.RUSSIAN);
    }

    static String escaped(String text) {
        return HtmlUtils.htmlEscapeDecimal(text, "UTF-8");
    }
}
