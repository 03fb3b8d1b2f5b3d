package app.okrug.admin.billing;

import app.okrug.billing.Contract;
import app.okrug.billing.DunningStep;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.ui.field.DayField;
import app.okrug.ui.part.Card;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What open bills of a contract have led to, and a deferral of it.
class DunningCard extends Card {

    /// Told until when and why; no day ends the deferral.
    interface Deferral {
        void until(@Nullable LocalDate day, String reason);
    }

    DunningCard(Texts texts, Contract contract, List<DunningStep> steps, Deferral defer) {
        super(texts.text("admin.billing.dunning"), new Paragraph(texts.text("admin.billing.dunning.lead")));
        var list = new UnorderedList();
        steps.forEach(step -> list.add(new ListItem(texts.text(
                "admin.billing.dunning.step",
                Dates.inFigures(LocalDate.ofInstant(step.at(), ZoneOffset.UTC), Language.current()),
                texts.text("admin.billing.dunning." + step.stage()),
                step.invoice(),
                Roubles.of(step.overdue())))));
        if (!steps.isEmpty()) {
            add(list);
        }
        var until = new DayField(texts.text("admin.billing.deferred"), texts);
        until.setHelperText(texts.text("admin.billing.deferred.help"));
        until.setValue(contract.deferredUntil());
        var reason = new TextField(texts.text("admin.reason"));
        reason.setErrorMessage(texts.text("admin.reason.missing"));
        var save = new Button(texts.text("admin.billing.defer"), click -> {
            reason.setInvalid(reason.getValue().isBlank());
            if (!reason.isInvalid()) {
                defer.until(until.getValue(), reason.getValue());
            }
        });
        var row = new Div(until, reason, save);
        row.addClassName("okrug-row");
        add(row);
    }
}
