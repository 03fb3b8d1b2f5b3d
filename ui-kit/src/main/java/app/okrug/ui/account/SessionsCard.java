package app.okrug.ui.account;

import app.okrug.identity.OpenSession;
import app.okrug.identity.OwnSessions;
import app.okrug.identity.SessionId;
import app.okrug.identity.signin.SignInPages;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.ui.dialog.Confirmation;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Where the reader is signed in, each with a button that ends it.
class SessionsCard extends Card {

    private final Texts texts;
    private final transient OwnSessions sessions;
    private final transient @Nullable SessionId here;
    private final transient ZoneId zone;
    private final UnorderedList list = new UnorderedList();
    private final Button others;

    /// @param here the session that shows the page; null where there is none
    /// @param zone by whose clock moments are told
    SessionsCard(Texts texts, OwnSessions sessions, @Nullable SessionId here, ZoneId zone) {
        super(texts.text("ui.account.sessions"));
        this.texts = texts;
        this.sessions = sessions;
        this.here = here;
        this.zone = zone;
        list.addClassName("okrug-sessions");
        others = new Button(texts.text("ui.account.end.others"), click -> endOthers());
        var everywhere = new Button(texts.text("ui.account.end.all"), click -> askEverywhere());
        everywhere.addThemeVariants(ButtonVariant.LUMO_ERROR);
        var deeds = new Div(others, everywhere);
        deeds.addClassName("okrug-row");
        add(new Paragraph(texts.text("ui.account.sessions.lead")), list, deeds);
        fill();
    }

    private void fill() {
        list.removeAll();
        var open = sessions.all();
        open.forEach(one -> list.add(line(one)));
        others.setVisible(here != null && open.size() > 1);
    }

    private ListItem line(OpenSession session) {
        var device = session.device().isEmpty() ? texts.text("ui.account.device.unknown") : session.device();
        var words = new Div(
                new Span(device),
                new Span(texts.text(
                        "ui.account.session", session.address(), moment(session.opened()), moment(session.used()))));
        if (!session.country().isEmpty() && !session.newCountry()) {
            words.add(new Span(texts.text("ui.account.session.country", country(session))));
        }
        var item = new ListItem(words);
        if (session.newCountry()) {
            item.add(new StateSign(Tone.WARNING, texts.text("ui.account.session.country.new", country(session))));
        }
        if (session.id().equals(here)) {
            item.add(new StateSign(Tone.GOOD, texts.text("ui.account.session.this")));
            return item;
        }
        if (session.firstHere()) {
            item.add(new StateSign(Tone.WARNING, texts.text("ui.account.session.first")));
        }
        var end = new Button(texts.text("ui.account.end"), click -> {
            sessions.end(session.id());
            Notice.done(texts.text("ui.account.ended"));
            fill();
        });
        end.setAriaLabel(texts.text("ui.account.end") + ": " + device);
        item.add(end);
        return item;
    }

    private static String country(OpenSession session) {
        return Locale.of("", session.country()).getDisplayCountry(Language.current());
    }

    private void endOthers() {
        if (here != null) {
            sessions.endOthers(here);
            Notice.done(texts.text("ui.account.ended"));
            fill();
        }
    }

    private void askEverywhere() {
        new Confirmation(
                        texts,
                        texts.text("ui.account.end.all.question"),
                        texts.text("ui.account.end.all.consequence"),
                        texts.text("ui.account.end.all"),
                        () -> {
                            sessions.everywhere();
                            getUI().ifPresent(ui -> ui.getPage().setLocation(SignInPages.LOGIN));
                        })
                .open();
    }

    private String moment(Instant moment) {
        return Dates.moment(moment, zone, Language.current());
    }
}
