package app.okrug.web.diary;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Plain elements without components behind them: a week has some hundred of them, and eighty thousand families hold a
/// session. All text goes in through [Element#text(String)] and [Element#attr(String, String)], which escape it.
final class Markup {

    private static final String ICONS = "theme/icons.svg#";

    private Markup() {}

    static Element element(String tag, String classes) {
        var element = new Element(tag);
        if (!classes.isEmpty()) {
            element.attr("class", classes);
        }
        return element;
    }

    static Element text(String tag, String classes, String text) {
        return element(tag, classes).text(text);
    }

    /// A link that changes the page without loading it anew.
    static Element link(String address, String classes) {
        return element("a", classes).attr("href", address).attr("router-link", "");
    }

    /// A drawing, for the eye only.
    static Element icon(String name) {
        var icon = element("svg", "okrug-icon").attr("aria-hidden", "true");
        icon.appendElement("use").attr("href", ICONS + name);
        return icon;
    }

    /// Words for those alone who hear the page.
    static Element unseen(String text) {
        return text("span", "okrug-unseen", text);
    }

    static String written(Element root) {
        var document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        document.body().appendChild(root);
        return document.body().html();
    }
}
