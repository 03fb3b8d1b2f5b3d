package app.okrug.ui.account;

import app.okrug.identity.signin.SignInPages;
import app.okrug.incidents.IncidentWish;
import app.okrug.incidents.Incidents;
import app.okrug.incidents.UnfitIncident;
import app.okrug.language.Texts;
import app.okrug.ui.dialog.Confirmation;
import app.okrug.ui.part.Card;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;

/// Reports that one's own credentials are lost, seen or stolen (001 ¶6.3). The reader is signed out by it.
class IncidentCard extends Card {

    private final Texts texts;
    private final transient Incidents incidents;
    private final IncidentForm form;

    IncidentCard(Texts texts, Incidents incidents, LocalDate today) {
        super(texts.text("ui.incident.title"));
        this.texts = texts;
        this.incidents = incidents;
        this.form = new IncidentForm(texts, today);
        var report =
                new Button(texts.text("ui.incident.report"), _ -> form.wish().ifPresent(this::ask));
        report.addThemeVariants(ButtonVariant.LUMO_ERROR);
        add(new Paragraph(texts.text("ui.incident.lead")), form, report);
    }

    private void ask(IncidentWish wish) {
        new Confirmation(
                        texts,
                        texts.text("ui.incident.question"),
                        texts.text("ui.incident.consequence"),
                        texts.text("ui.incident.report"),
                        () -> report(wish))
                .open();
    }

    private void report(IncidentWish wish) {
        try {
            incidents.reportOwn(wish);
            getUI().ifPresent(ui -> ui.getPage().setLocation(SignInPages.LOGIN));
        } catch (UnfitIncident unfit) {
            form.show(unfit);
        }
    }
}
