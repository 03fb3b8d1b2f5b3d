package app.okrug.admin.regulation;

import app.okrug.acts.Comparison;
import app.okrug.acts.Difference;
import app.okrug.acts.Provision;
import app.okrug.acts.ProvisionText;
import app.okrug.admin.page.Lead;
import app.okrug.language.Texts;
import app.okrug.ui.part.Card;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;

/// Two acts side by side: what is provided otherwise, what only stands elsewhere, and how the text differs.
class ComparisonCard extends Card {

    private final Texts texts;
    private final transient ProvisionText words;

    ComparisonCard(Texts texts, ProvisionText words, String heading, Comparison comparison) {
        super(heading);
        this.texts = texts;
        this.words = words;
        if (comparison.same()) {
            add(new Paragraph(texts.text("admin.compare.same")));
            return;
        }
        var effective = comparison.provisions().stream()
                .filter(Difference.OfProvision::effective)
                .toList();
        add(new Lead(texts.text(
                "admin.compare.sum",
                effective.size(),
                comparison.provisions().size() - effective.size(),
                comparison.texts().size())));
        var list = list();
        effective.forEach(difference -> list.add(item(difference)));
        add(list);
        var moved = list();
        comparison.provisions().stream()
                .filter(difference -> !difference.effective())
                .forEach(difference -> moved.add(moved(difference)));
        fold("admin.compare.moved", moved);
        var text = list();
        comparison.texts().forEach(difference -> text.add(item(difference)));
        fold("admin.compare.text", text);
    }

    private void fold(String key, UnorderedList list) {
        if (list.getComponentCount() > 0) {
            add(new NativeDetails(texts.text(key), list));
        }
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("admin-history");
        return list;
    }

    private ListItem item(Difference.OfProvision difference) {
        var paragraph = difference.after() == null ? null : difference.after().paragraph();
        var item = new Div(
                new H3(words.name(difference.subject())), step(value(difference.before()), value(difference.after())));
        if (paragraph != null) {
            item.add(new Paragraph(texts.text("admin.compare.by", paragraph)));
        }
        return new ListItem(item);
    }

    private ListItem moved(Difference.OfProvision difference) {
        return new ListItem(new Div(
                new H3(words.name(difference.subject())),
                step(paragraph(difference.before()), paragraph(difference.after()))));
    }

    private ListItem item(Difference.OfText difference) {
        return new ListItem(
                new Div(new H3(difference.number()), step(said(difference.before()), said(difference.after()))));
    }

    private static Div step(String was, String is) {
        var before = new HtmlContainer("del");
        before.setText(was);
        var after = new HtmlContainer("ins");
        after.setText(is);
        return new Div(before, new HtmlContainer("br"), after);
    }

    private String value(@Nullable Provision provision) {
        return provision == null ? texts.text("admin.compare.nothing") : words.value(provision);
    }

    private String paragraph(@Nullable Provision provision) {
        return provision == null || provision.paragraph() == null
                ? texts.text("admin.compare.no-paragraph")
                : provision.paragraph();
    }

    private String said(@Nullable String quote) {
        return quote == null ? texts.text("admin.compare.no-text") : quote;
    }
}
