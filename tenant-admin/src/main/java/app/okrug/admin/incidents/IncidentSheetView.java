package app.okrug.admin.incidents;

import app.okrug.access.Right;
import app.okrug.admin.page.Address;
import app.okrug.admin.page.ConsolePage;
import app.okrug.incidents.IncidentId;
import app.okrug.incidents.IncidentLine;
import app.okrug.incidents.IncidentWish;
import app.okrug.incidents.Incidents;
import app.okrug.incidents.UnknownIncident;
import app.okrug.language.Texts;
import app.okrug.school.SchoolFrame;
import app.okrug.school.StaleCopy;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.Facts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

/// One report of lost or stolen credentials: what happened, its clock, what was done; to be printed and signed.
@Route(IncidentsView.PATH + "/:id")
@PageTitle("admin.incidents.sheet")
@Requires(Right.USERS_MANAGE)
class IncidentSheetView extends ConsolePage implements BeforeEnterObserver {

    private final transient Texts texts;
    private final transient Incidents incidents;
    private final transient IncidentWords words;
    private final transient SchoolFrame frame;

    IncidentSheetView(Texts texts, Incidents incidents, IncidentWords words, SchoolFrame frame) {
        this.texts = texts;
        this.incidents = incidents;
        this.words = words;
        this.frame = frame;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(Address.id(event, "id").map(IncidentId::new).orElseThrow(NotFoundException::new));
        } catch (UnknownIncident unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(IncidentId id) {
        removeAll();
        var line = incidents.get(id);
        add(
                tools(line),
                new Paragraph(frame.card().fullName()),
                new H2(texts.text("admin.incidents.heading", line.number())),
                facts(line),
                new Paragraph(texts.text("admin.incidents.signature")));
        if (!line.settled()) {
            add(settling(line));
        }
    }

    private Div tools(IncidentLine line) {
        var back = new Anchor(IncidentsView.PATH, texts.text("admin.incidents.title"));
        back.getElement().setAttribute("router-link", true);
        var user = new Anchor("admin/users/" + line.account().value(), texts.text("admin.incidents.user"));
        user.getElement().setAttribute("router-link", true);
        var print = new Button(
                texts.text("admin.incidents.print"),
                Symbol.PRINT.icon(),
                _ -> UI.getCurrent().getPage().executeJs("window.print()"));
        var tools = new Div(back, user, print);
        tools.addClassNames("okrug-row", "okrug-no-print");
        return tools;
    }

    private Facts facts(IncidentLine line) {
        var facts = new Facts(texts)
                .fact("admin.incidents.who", line.who())
                .fact("admin.incidents.kind", words.kind(line))
                .fact("admin.incidents.words", line.words())
                .fact("admin.incidents.learned", words.day(line.learned()))
                .fact("admin.incidents.report-due", words.day(line.reportDue()))
                .fact("admin.incidents.reported", words.reported(line))
                .fact(
                        "admin.incidents.done",
                        texts.text(line.passwordTaken() ? "admin.incidents.void" : "admin.incidents.sessions"))
                .fact("admin.incidents.settle-due", words.day(line.settleDue()))
                .fact("admin.incidents.state", words.state(line));
        var settled = line.settledAt();
        if (settled != null) {
            facts.fact(
                    "admin.incidents.settled",
                    texts.text("admin.incidents.reported.by", words.moment(settled), line.settledBy()));
            facts.fact("admin.incidents.note", line.note());
        }
        return facts;
    }

    private Card settling(IncidentLine line) {
        var note = new TextArea(texts.text("admin.incidents.note"));
        note.setErrorMessage(texts.text("admin.incidents.note.missing"));
        note.setMaxLength(IncidentWish.LONGEST);
        note.setWidthFull();
        var settle = new Button(texts.text("admin.incidents.settle"), _ -> {
            note.setInvalid(note.getValue().isBlank());
            if (!note.isInvalid()) {
                settle(line, note.getValue());
            }
        });
        settle.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var card = new Card(
                texts.text("admin.incidents.settle"),
                new Paragraph(texts.text("admin.incidents.settle.how")),
                note,
                settle);
        card.addClassName("okrug-no-print");
        return card;
    }

    private void settle(IncidentLine line, String note) {
        try {
            incidents.settle(line.id(), note, line.version());
            Notice.done(texts.text("admin.incidents.settle.done"));
        } catch (StaleCopy stale) {
            Notice.problem(texts.text("ui.failure.changed"));
        }
        show(line.id());
    }
}
