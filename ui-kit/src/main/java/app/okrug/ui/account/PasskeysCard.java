package app.okrug.ui.account;

import app.okrug.identity.OwnPasskeys;
import app.okrug.identity.PasskeyLine;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.ui.dialog.Confirmation;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.part.Card;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/// The passkeys of the reader: what they are called, when they were used, another one, away with one.
class PasskeysCard extends Card {

    private final Texts texts;
    private final transient OwnPasskeys passkeys;
    private final transient ZoneId zone;
    private final transient Consumer<List<String>> changed;
    private final Div content = new Div();

    /// @param zone by whose clock moments are told
    /// @param changed told after a change, with the recovery codes to be shown, if there are any
    PasskeysCard(Texts texts, OwnPasskeys passkeys, ZoneId zone, Consumer<List<String>> changed) {
        super(texts.text("ui.passkey.title"));
        this.texts = texts;
        this.passkeys = passkeys;
        this.zone = zone;
        this.changed = changed;
        content.addClassNames("okrug-stack");
        add(content);
        fill();
    }

    private void fill() {
        content.removeAll();
        content.add(new Paragraph(texts.text("ui.passkey.lead")));
        var all = passkeys.all();
        if (!all.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("okrug-sessions");
            all.forEach(one -> list.add(line(one)));
            content.add(list);
        }
        var deeds = new Div(new Button(texts.text("ui.passkey.add"), click -> add()));
        deeds.addClassName("okrug-row");
        content.add(deeds);
    }

    private ListItem line(PasskeyLine passkey) {
        var used = passkey.used() == null
                ? texts.text("ui.passkey.made", moment(passkey.made()))
                : texts.text("ui.passkey.used", moment(passkey.made()), moment(passkey.used()));
        var words = new Div(new Span(passkey.name()), new Span(used));
        var rename = new Button(
                texts.text("ui.passkey.rename"),
                click -> new PasskeyNameDialog(texts, passkey.name(), name -> {
                            passkeys.rename(passkey.id(), name);
                            fill();
                        })
                        .open());
        rename.setAriaLabel(texts.text("ui.passkey.rename") + ": " + passkey.name());
        var remove = new Button(texts.text("ui.passkey.remove"), click -> askRemove(passkey));
        remove.addThemeVariants(ButtonVariant.LUMO_ERROR);
        remove.setAriaLabel(texts.text("ui.passkey.remove") + ": " + passkey.name());
        return new ListItem(words, rename, remove);
    }

    private void add() {
        passkeys.begin()
                .ifPresentOrElse(
                        question -> new NewPasskeyDialog(texts, passkeys, question, codes -> {
                                    Notice.done(texts.text("ui.passkey.done"));
                                    fill();
                                    changed.accept(codes);
                                })
                                .open(),
                        () -> Notice.problem(texts.text("ui.passkey.enough")));
    }

    private void askRemove(PasskeyLine passkey) {
        new Confirmation(
                        texts,
                        texts.text("ui.passkey.remove.question", passkey.name()),
                        texts.text("ui.passkey.remove.consequence"),
                        texts.text("ui.passkey.remove"),
                        () -> {
                            passkeys.remove(passkey.id());
                            fill();
                            changed.accept(List.of());
                        })
                .open();
    }

    private String moment(Instant moment) {
        return Dates.moment(moment, zone, Language.current());
    }
}
