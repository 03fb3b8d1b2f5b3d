package app.okrug.admin.regulation;

import app.okrug.acts.Contradiction;
import app.okrug.acts.ProvisionText;
import app.okrug.acts.Subject;
import app.okrug.admin.page.Lead;
import app.okrug.language.Texts;
import app.okrug.ui.part.Card;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;

/// Where the regulation contradicts itself, each with the way to mend it.
class ContradictionsCard extends Card {

    private final Texts texts;
    private final transient ProvisionText words;

    ContradictionsCard(Texts texts, ProvisionText words, List<Contradiction> contradictions) {
        super(texts.text("admin.contradictions.title"));
        this.texts = texts;
        this.words = words;
        setId("contradictions");
        if (contradictions.isEmpty()) {
            add(new Paragraph(texts.text("admin.contradictions.none")));
            return;
        }
        add(new Lead(texts.counted("admin.contradictions.lead", contradictions.size())));
        var list = new UnorderedList();
        list.addClassName("admin-act-held");
        contradictions.forEach(
                contradiction -> list.add(new ListItem(new Span(sentence(contradiction)), link(contradiction))));
        add(list);
    }

    private String sentence(Contradiction contradiction) {
        return texts.text(
                "admin.contradictions." + contradiction.kind(),
                words.name(contradiction.subject()),
                contradiction.other() == null ? "" : words.name(contradiction.other()),
                Objects.requireNonNullElse(contradiction.paragraph(), texts.text("admin.compare.no-paragraph")));
    }

    private Anchor link(Contradiction contradiction) {
        var mended = contradiction.other() instanceof Subject.OfCell ? contradiction.other() : contradiction.subject();
        return mended instanceof Subject.OfCell
                ? new Anchor("admin/rights", texts.text("admin.rights.title"))
                : new Anchor("admin/regulation", texts.text("admin.regulation.title"));
    }
}
