package app.okrug.acts;

import app.okrug.access.Right;
import app.okrug.access.Role;
import app.okrug.access.Scope;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.regulation.Cell;
import app.okrug.regulation.CellState;
import app.okrug.regulation.Regulation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/// The rights of all roles as an annex to the school's act (P-15), as a page: role by role, what it may, how far, by
/// which paragraph. In Russian, whoever prints it: it is approved together with the act.
final class RightsAnnex {

    private static final String STYLE = """
            @page { size: A4; margin: 18mm 15mm; @bottom-right { content: counter(page); } }
            body { font-family: 'Golos Text'; font-size: 9.5pt; line-height: 1.35; color: #111; margin: 0; }
            h1 { font-size: 14pt; font-weight: 700; margin: 6mm 0 2mm; }
            h2 { font-size: 11pt; font-weight: 700; margin: 6mm 0 1.5mm; page-break-after: avoid; }
            .annex { text-align: right; }
            table { border-collapse: collapse; width: 100%; }
            tr { page-break-inside: avoid; }
            th { font-weight: 500; text-align: left; }
            th, td { border: 0.2mm solid #888; padding: 1mm 2mm; vertical-align: top; }
            .sign { margin-top: 12mm; page-break-inside: avoid; }
            """;

    private final Texts texts;
    private final Regulation regulation;
    private final List<Role> roles;
    private final Instant now;

    RightsAnnex(Texts texts, Regulation regulation, List<Role> roles, Instant now) {
        this.texts = texts;
        this.regulation = regulation;
        this.roles = roles;
        this.now = now;
    }

    String html(LocalDate today) {
        var html = new StringBuilder("<html lang=\"ru\"><head><title>")
                .append(words("acts.annex.title"))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body><div class=\"annex\">")
                .append(words("acts.annex.to", regulation.cited()))
                .append("</div><h1>")
                .append(words("acts.annex.title"))
                .append("</h1><p>")
                .append(words("acts.annex.day", Dates.inFigures(today, Language.RUSSIAN)))
                .append("</p>");
        for (var role : roles) {
            html.append(section(role));
        }
        return html.append("<p class=\"sign\">")
                .append(words("acts.annex.sign"))
                .append("</p></body></html>")
                .toString();
    }

    private String section(Role role) {
        var rows = Arrays.stream(Right.values())
                .map(right -> row(right, regulation.cell(role.name(), right.name(), now)))
                .collect(Collectors.joining());
        if (rows.isEmpty()) {
            return "";
        }
        return "<h2>" + words("access.role." + role) + "</h2><table><tr>"
                + head("acts.annex.right")
                + head("acts.annex.scope")
                + head("acts.annex.paragraph")
                + "</tr>" + rows + "</table>";
    }

    /// What a role may not is left out, but for what it is forbidden and what the act itself speaks of.
    private String row(Right right, Cell cell) {
        if (cell.scopes().isEmpty() && cell.state() != CellState.FORBID && cell.paragraph() == null) {
            return "";
        }
        var far = cell.state() == CellState.FORBID ? words("acts.annex.forbidden") : scopes(cell);
        var paragraph = cell.paragraph() == null ? "" : escaped(cell.paragraph());
        return "<tr><td>" + words("access.right." + right + ".name") + "</td><td>" + far + "</td><td>" + paragraph
                + "</td></tr>";
    }

    private String scopes(Cell cell) {
        return cell.scopes().isEmpty()
                ? words("acts.annex.not")
                : Scope.read(cell.scopes()).stream()
                        .sorted()
                        .map(scope -> words("access.scope." + scope))
                        .collect(Collectors.joining(", "));
    }

    private String head(String key) {
        return "<th>" + words(key) + "</th>";
    }

    private String words(String key, Object... arguments) {
        return escaped(texts.text(Language.RUSSIAN, key, arguments));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscapeDecimal(text, "UTF-8");
    }
}
