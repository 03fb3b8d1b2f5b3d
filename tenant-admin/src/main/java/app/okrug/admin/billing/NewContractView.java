package app.okrug.admin.billing;

import app.okrug.access.OfficeRight;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.billing.BillingRefused;
import app.okrug.billing.CardPayments;
import app.okrug.billing.ContractTerms;
import app.okrug.billing.Contracts;
import app.okrug.billing.NewContract;
import app.okrug.billing.Tariff;
import app.okrug.billing.Tariffs;
import app.okrug.billing.Way;
import app.okrug.language.Texts;
import app.okrug.ui.guard.RequiresOffice;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.EmptyState;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

/// A contract is entered: its number, who pays, by which tariff and terms.
@Route(NewContractView.PATH)
@PageTitle("admin.billing.contract.new")
@RequiresOffice(OfficeRight.BILLING_CHANGE)
class NewContractView extends ConsolePage {

    static final String PATH = "office/billing/new";
    private static final int DUE = 10;
    private static final int REMIND = 3;
    private static final int READ_ONLY = 30;
    private static final int SUSPEND = 60;

    private final transient Texts texts;
    private final transient Contracts contracts;
    private final TextField number;
    private final Select<Tariff> tariff = new Select<>();
    private final Select<Way> way = new Select<>();
    private final PartyFields payer;
    private final TermsFields terms;
    private final Paragraph fault = new Paragraph();

    NewContractView(Texts texts, Contracts contracts, Tariffs tariffs, CardPayments cards) {
        this.texts = texts;
        this.contracts = contracts;
        number = new TextField(texts.text("admin.billing.number"));
        number.setErrorMessage(texts.text("admin.value.missing"));
        payer = new PartyFields(texts);
        var today = contracts.today();
        terms = new TermsFields(texts, new ContractTerms(today, today, null, null, DUE, REMIND, READ_ONLY, SUSPEND));
        var offered = tariffs.all().stream().filter(one -> !one.retired()).toList();
        add(new Anchor(BillingView.PATH, texts.text("admin.billing.all")));
        if (offered.isEmpty()) {
            add(new EmptyState(
                    Symbol.BILLING,
                    texts.text("admin.billing.tariffs.none"),
                    texts.text("admin.billing.tariffs.none.next"),
                    new Anchor(BillingDetailsView.PATH, texts.text("admin.billing.details.title"))));
            return;
        }
        tariff.setLabel(texts.text("admin.billing.tariff"));
        tariff.setItems(offered);
        tariff.setItemLabelGenerator(Tariff::name);
        tariff.setValue(offered.getFirst());
        way.setLabel(texts.text("admin.billing.way"));
        way.setItems(Way.values());
        way.setItemLabelGenerator(one -> texts.text("admin.billing.way." + one));
        way.setValue(Way.INVOICE);
        way.setVisible(cards.offered());
        fault.addClassName("admin-fault");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
        var save = new Button(texts.text("admin.billing.contract.enter"), click -> enter());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var row = new Div(save);
        row.addClassName("okrug-row");
        add(
                new Lead(texts.text("admin.billing.contract.lead")),
                new Card(texts.text("admin.billing.contract"), number, tariff, way),
                new Card(texts.text("admin.billing.payer"), payer),
                new Card(texts.text("admin.billing.terms"), terms),
                fault,
                row);
    }

    private void enter() {
        fault.setVisible(false);
        number.setInvalid(number.isEmpty());
        var read = terms.read();
        if (number.isInvalid() || read.isEmpty()) {
            return;
        }
        try {
            var id = contracts.enter(new NewContract(
                    number.getValue().strip(), payer.read(), tariff.getValue().id(), way.getValue(), read.get()));
            getUI().ifPresent(ui -> ui.navigate(ContractView.at(id)));
        } catch (BillingRefused refused) {
            payer.mark(refused.fields());
            fault.setText(refused.sentence().in(texts));
            fault.setVisible(true);
        }
    }
}
