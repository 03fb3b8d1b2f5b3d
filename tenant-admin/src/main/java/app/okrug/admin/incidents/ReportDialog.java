package app.okrug.admin.incidents;

import app.okrug.access.UserId;
import app.okrug.incidents.IncidentId;
import app.okrug.incidents.Incidents;
import app.okrug.incidents.UnfitIncident;
import app.okrug.language.Texts;
import app.okrug.ui.account.IncidentForm;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.Consumer;

/// Reports the credentials of somebody who has come, written or called.
public class ReportDialog extends Dialog {

    /// @param name whose credentials
    /// @param done is given the report
    public ReportDialog(
            Texts texts, Incidents incidents, UserId account, String name, LocalDate today, Consumer<IncidentId> done) {
        addClassName("admin-dialog");
        setHeaderTitle(texts.text("admin.incidents.report.title", name));
        setCloseOnOutsideClick(false);
        var form = new IncidentForm(texts, today);
        add(new Paragraph(texts.text("admin.incidents.report.consequence")), form);
        var report = new Button(
                texts.text("ui.incident.report"),
                _ -> form.wish().ifPresent(wish -> {
                    try {
                        var id = incidents.reportFor(account, wish);
                        close();
                        done.accept(id);
                    } catch (UnfitIncident unfit) {
                        form.show(unfit);
                    }
                }));
        report.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button(texts.text("ui.cancel"), _ -> close()), report);
    }
}
