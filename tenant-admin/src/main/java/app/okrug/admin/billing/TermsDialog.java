package app.okrug.admin.billing;

import app.okrug.billing.Contract;
import app.okrug.billing.ContractTerms;
import app.okrug.billing.Tariff;
import app.okrug.billing.TariffId;
import app.okrug.language.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;

/// Changes the tariff and the days of a contract.
class TermsDialog extends Dialog {

    private final Paragraph fault = new Paragraph();

    /// Told what was read.
    interface Change {
        void to(TermsDialog dialog, ContractTerms terms, TariffId tariff);
    }

    TermsDialog(Texts texts, Contract contract, List<Tariff> tariffs, Change change) {
        addClassName("admin-dialog");
        setHeaderTitle(texts.text("admin.billing.terms"));
        setCloseOnOutsideClick(false);
        var fields = new TermsFields(texts, contract.terms());
        var tariff = new Select<Tariff>();
        tariff.setLabel(texts.text("admin.billing.tariff"));
        tariff.setItems(tariffs.stream()
                .filter(one -> !one.retired() || one.id().equals(contract.tariff()))
                .toList());
        tariff.setItemLabelGenerator(Tariff::name);
        tariffs.stream()
                .filter(one -> one.id().equals(contract.tariff()))
                .findFirst()
                .ifPresent(tariff::setValue);
        fault.addClassName("admin-fault");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
        add(tariff, fields, fault);
        var done = new Button(
                texts.text("admin.save"),
                click -> fields.read()
                        .ifPresent(terms ->
                                change.to(this, terms, tariff.getValue().id())));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), done);
    }

    /// Says why it cannot be, and keeps what was typed.
    void refuse(String why) {
        fault.setText(why);
        fault.setVisible(true);
    }
}
