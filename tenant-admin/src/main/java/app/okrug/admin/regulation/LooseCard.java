package app.okrug.admin.regulation;

import app.okrug.acts.Provision;
import app.okrug.acts.ProvisionText;
import app.okrug.acts.WholeAct;
import app.okrug.admin.page.Lead;
import app.okrug.language.Texts;
import app.okrug.ui.part.Card;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What the school has set without a paragraph that says so: it holds, and a refusal by it can name nothing.
class LooseCard extends Card {

    /// @param link null when it may only be read
    LooseCard(Texts texts, ProvisionText words, WholeAct whole, @Nullable Consumer<Provision> link) {
        super(texts.text("admin.text.loose"), new Lead(texts.text("admin.text.loose.lead")));
        var loose = whole.loose();
        if (loose.isEmpty()) {
            add(new Paragraph(texts.text("admin.text.loose.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("admin-act-held");
        for (var provision : loose) {
            var item = new ListItem(new Span(ParagraphList.told(words, provision)));
            if (link != null) {
                var button = new Button(texts.text("admin.draft.hold"), click -> link.accept(provision));
                button.setAriaLabel(texts.text("admin.draft.hold.what", words.name(provision.subject())));
                button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
                item.add(button);
            }
            list.add(item);
        }
        add(list);
    }
}
