package app.okrug.slips;

import app.okrug.language.Language;
import app.okrug.language.Texts;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/// The slips as a page: eight on a sheet, with lines to cut along. In Russian, whoever prints them: families read them.
final class SlipsPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final String STYLE = """
            @page { size: A4; margin: 8mm 7mm; }
            body { font-family: 'Golos Text'; font-size: 8.5pt; line-height: 1.25; color: #111; margin: 0; }
            table { border-collapse: collapse; width: 100%; table-layout: fixed; }
            tr { page-break-inside: avoid; }
            td { width: 50%; height: 66mm; border: 0.3mm dashed #888; padding: 3mm 4mm; vertical-align: top; }
            .school { font-size: 7.5pt; color: #444; }
            .name { font-size: 12pt; font-weight: 700; margin-top: 1.5mm; }
            .whose { font-size: 9pt; }
            .data { margin-top: 2mm; }
            .data b { font-size: 11pt; }
            .code { font-size: 15pt; font-weight: 700; letter-spacing: 0.6mm; }
            .how { margin-top: 1.5mm; }
            .never { margin-top: 1mm; font-weight: 500; }
            """;

    private final Texts texts;
    private final String title;
    private final String address;

    /// @param title whose slips these are: the name of a school, or of the office
    /// @param address where a code is turned into a password, as people type it
    SlipsPage(Texts texts, String title, String address) {
        this.texts = texts;
        this.title = title;
        this.address = address;
    }

    String html(List<Slip> slips) {
        var html = new StringBuilder("<html lang=\"ru\"><head><title>")
                .append(escaped(words("slips.title", title)))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body><table>");
        for (var i = 0; i < slips.size(); i += 2) {
            html.append("<tr>").append(cell(slips.get(i)));
            html.append(i + 1 < slips.size() ? cell(slips.get(i + 1)) : "<td></td>")
                    .append("</tr>");
        }
        return html.append("</table></body></html>").toString();
    }

    private String cell(Slip slip) {
        var until = DAY.format(slip.until());
        return "<td>"
                + line("school", slip.school())
                + line("name", slip.name())
                + line("whose", slip.whose())
                + "<div class=\"data\">" + escaped(words("slips.address")) + " <b>" + escaped(address) + "</b><br/>"
                + escaped(words("slips.login")) + " <b>" + escaped(slip.login()) + "</b><br/>"
                + escaped(words("slips.code")) + " <span class=\"code\">" + escaped(slip.code()) + "</span><br/>"
                + escaped(words("slips.until", until)) + "</div>"
                + line("how", words("slips.how"))
                + line("never", words("slips.never"))
                + "</td>";
    }

    private String words(String key, Object... arguments) {
        return texts.text(Language.RUSSIAN, key, arguments);
    }

    private static String line(String style, String text) {
        return "<div class=\"" + style + "\">" + escaped(text) + "</div>";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscapeDecimal(text, "UTF-8");
    }
}
