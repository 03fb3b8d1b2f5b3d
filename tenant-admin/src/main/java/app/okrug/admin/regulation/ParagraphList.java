package app.okrug.admin.regulation;

import app.okrug.acts.Provision;
import app.okrug.acts.ProvisionText;
import app.okrug.acts.WholeAct;
import app.okrug.language.Texts;
import app.okrug.regulation.Paragraph;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The text of an act, chapter by chapter, and beside each paragraph what it holds; or that the system does not
/// enforce it.
class ParagraphList extends Div {

    private final Texts texts;
    private final transient ProvisionText words;
    private final transient WholeAct whole;
    private final transient @Nullable ParagraphDeeds deeds;

    /// @param deeds null when it may only be read
    ParagraphList(
            Texts texts,
            ProvisionText words,
            WholeAct whole,
            Predicate<Paragraph> shown,
            @Nullable ParagraphDeeds deeds) {
        this.texts = texts;
        this.words = words;
        this.whole = whole;
        this.deeds = deeds;
        addClassName("admin-act-text");
        String chapter = null;
        var list = list();
        for (var paragraph : whole.paragraphs().stream().filter(shown).toList()) {
            if (!Objects.equals(chapter, paragraph.chapter())) {
                chapter = paragraph.chapter();
                list = list();
                if (chapter != null) {
                    add(new H3(chapter));
                }
            }
            if (list.getParent().isEmpty()) {
                add(list);
            }
            list.add(item(paragraph));
        }
    }

    /// What is provided, in words.
    static String told(ProvisionText words, Provision provision) {
        return words.name(provision.subject()) + ": " + words.value(provision);
    }

    private static OrderedList list() {
        var list = new OrderedList();
        list.addClassName("admin-act-paragraphs");
        return list;
    }

    private ListItem item(Paragraph paragraph) {
        var number = new Span(paragraph.number());
        number.addClassName("admin-act-number");
        var quote = new com.vaadin.flow.component.html.Paragraph(paragraph.quote());
        quote.addClassName("admin-act-quote");
        var item = new ListItem(number, new Div(quote, held(paragraph)));
        if (deeds != null) {
            item.add(buttons(paragraph, deeds));
        }
        return item;
    }

    private Component held(Paragraph paragraph) {
        var held = whole.held(paragraph.number());
        if (held.isEmpty()) {
            return new StateSign(Tone.NEUTRAL, texts.text("admin.text.not-enforced"));
        }
        var list = new UnorderedList();
        list.addClassName("admin-act-held");
        for (var provision : held) {
            var item = new ListItem(new Span(told(words, provision)));
            if (!provision.enforced()) {
                item.add(new StateSign(Tone.NEUTRAL, texts.text("admin.parameter.written")));
            }
            if (deeds != null) {
                var name = words.name(provision.subject());
                item.add(small("admin.draft.unlink", name, () -> deeds.unlink(provision)));
            }
            list.add(item);
        }
        return list;
    }

    private Div buttons(Paragraph paragraph, ParagraphDeeds done) {
        var number = paragraph.number();
        var row = new Div(
                small("admin.draft.link", number, () -> done.link(paragraph)),
                small("admin.draft.edit", number, () -> done.edit(paragraph)),
                small("admin.draft.add", number, () -> done.add(paragraph)),
                small("admin.draft.remove", number, () -> done.remove(paragraph)));
        row.addClassName("okrug-row");
        return row;
    }

    private Button small(String key, String what, Runnable deed) {
        var button = new Button(texts.text(key), click -> deed.run());
        button.setAriaLabel(texts.text(key + ".what", what));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
