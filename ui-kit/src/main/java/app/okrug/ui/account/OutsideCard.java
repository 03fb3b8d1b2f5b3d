package app.okrug.ui.account;

import app.okrug.identity.OutsideLink;
import app.okrug.identity.OwnOutsideLinks;
import app.okrug.identity.outside.OutsideProvider;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.ui.dialog.Confirmation;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;

/// Signing in by the outside provider: whether it opens the account, linking it, removing the link.
class OutsideCard extends Card {

    private final Texts texts;
    private final transient OwnOutsideLinks links;
    private final String name;
    private final String issuer;
    private final transient ZoneId zone;
    private final Div content = new Div();

    /// @param name of the provider, as people read it
    /// @param issuer by which address it calls itself
    /// @param zone by whose clock moments are told
    OutsideCard(Texts texts, OwnOutsideLinks links, String name, String issuer, ZoneId zone) {
        super(texts.text("ui.outside.title", name));
        this.texts = texts;
        this.links = links;
        this.name = name;
        this.issuer = issuer;
        this.zone = zone;
        content.addClassNames("okrug-stack");
        add(content);
        fill();
    }

    private void fill() {
        content.removeAll();
        var all = links.all();
        content.add(new Paragraph(texts.text("ui.outside.lead", name)));
        all.forEach(link -> content.add(line(link)));
        if (all.stream().noneMatch(link -> link.issuer().equals(issuer))) {
            content.add(row(new Button(texts.text("ui.outside.link"), click -> begin())));
        }
    }

    /// One of a provider that is no longer configured opens nothing, and can still be removed.
    private Div line(OutsideLink link) {
        var since = Dates.moment(link.linked(), zone, Language.current());
        var here = link.issuer().equals(issuer);
        var sign = here
                ? new StateSign(Tone.GOOD, texts.text("ui.outside.on", since))
                : new StateSign(Tone.WARNING, texts.text("ui.outside.former", link.issuer(), since));
        var remove = new Button(texts.text("ui.outside.remove"), click -> askRemove(link));
        remove.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return row(sign, remove);
    }

    private void begin() {
        var ticket = URLEncoder.encode(links.begin(), StandardCharsets.UTF_8);
        getUI().ifPresent(ui -> ui.getPage().setLocation(OutsideProvider.BACK + "/link?ticket=" + ticket));
    }

    private void askRemove(OutsideLink link) {
        new Confirmation(
                        texts,
                        texts.text("ui.outside.remove.question"),
                        texts.text("ui.outside.remove.consequence", name),
                        texts.text("ui.outside.remove"),
                        () -> {
                            links.remove(link.issuer());
                            Notice.done(texts.text("ui.outside.removed"));
                            fill();
                        })
                .open();
    }

    private static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("okrug-row");
        return row;
    }
}
