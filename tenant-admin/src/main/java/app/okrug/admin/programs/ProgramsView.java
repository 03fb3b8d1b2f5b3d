package app.okrug.admin.programs;

import app.okrug.access.Right;
import app.okrug.admin.list.Lines;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.identity.tokens.ApiClientLine;
import app.okrug.identity.tokens.ApiClients;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.school.SchoolClock;
import app.okrug.ui.dialog.Confirmation;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.EmptyState;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Collectors;

/// Programs that read data of the school by themselves (ecosystem.md E-04).
@Route(ProgramsView.PATH)
@PageTitle("admin.programs.title")
@Menu(title = "admin.programs.title", order = 246, icon = "swap")
@Requires(Right.API_CLIENTS)
class ProgramsView extends ConsolePage implements BeforeEnterObserver {

    static final String PATH = "admin/programs";

    private final transient Texts texts;
    private final transient ApiClients clients;
    private final transient SchoolClock clock;
    private final Div secret = new Div();
    private final Div list = new Div();

    ProgramsView(Texts texts, ApiClients clients, SchoolClock clock) {
        this.texts = texts;
        this.clients = clients;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        secret.removeAll();
        var make = new Button(
                texts.text("admin.programs.make"),
                Symbol.ADD.icon(),
                _ -> new ProgramDialog(texts, clients, clock.today(), issued -> {
                            secret.removeAll();
                            secret.add(new SecretCard(texts, issued, clock.zone()));
                            fill();
                        })
                        .open());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var row = new Div(make);
        row.addClassName("okrug-row");
        add(new Lead(texts.text("admin.programs.lead")), row, secret, list);
        fill();
    }

    private void fill() {
        list.removeAll();
        var lines = clients.all();
        if (lines.isEmpty()) {
            list.add(new EmptyState(
                    Symbol.SWAP, texts.text("admin.programs.none"), texts.text("admin.programs.none.next")));
            return;
        }
        var table = new Lines<ApiClientLine>(texts, "admin.programs.title")
                .words("admin.programs.name", ApiClientLine::name)
                .parts("admin.programs.state", this::state, Comparator.comparing(ApiClientLine::active))
                .words("admin.programs.rights", this::rights)
                .parts(
                        "admin.programs.until",
                        line -> new Span(moment(line.expires())),
                        Comparator.comparing(ApiClientLine::expires))
                .words("admin.programs.used", line -> {
                    var used = line.lastUsed();
                    return used == null ? texts.text("admin.programs.never") : moment(used);
                })
                .parts("admin.programs.deeds", this::deeds, (Comparator<ApiClientLine>) null);
        table.show(lines);
        list.add(table);
    }

    private String rights(ApiClientLine line) {
        return line.rights().stream()
                .map(right -> texts.text("access.right." + right.name() + ".name"))
                .collect(Collectors.joining(", "));
    }

    private String moment(Instant moment) {
        return Dates.moment(moment, clock.zone(), Language.current());
    }

    private StateSign state(ApiClientLine line) {
        if (line.ended() != null) {
            return new StateSign(Tone.NEUTRAL, texts.text("admin.programs.revoked"));
        }
        return line.expired()
                ? new StateSign(Tone.NEUTRAL, texts.text("admin.programs.expired"))
                : new StateSign(Tone.GOOD, texts.text("admin.programs.active"));
    }

    private Component deeds(ApiClientLine line) {
        var deeds = new Div();
        if (line.active()) {
            var revoke = new Button(texts.text("admin.programs.revoke"), _ -> revoke(line));
            revoke.addThemeVariants(ButtonVariant.LUMO_SMALL);
            revoke.setAriaLabel(texts.text("admin.programs.revoke") + ": " + line.name());
            deeds.add(revoke);
        }
        return deeds;
    }

    private void revoke(ApiClientLine line) {
        new Confirmation(
                        texts,
                        texts.text("admin.programs.revoke.question", line.name()),
                        texts.text("admin.programs.revoke.consequence"),
                        texts.text("admin.programs.revoke"),
                        () -> {
                            clients.revoke(line.id());
                            Notice.done(texts.text("admin.programs.revoke.done", line.name()));
                            fill();
                        })
                .open();
    }
}
