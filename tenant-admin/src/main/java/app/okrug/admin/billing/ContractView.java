package app.okrug.admin.billing;

import app.okrug.access.OfficeRight;
import app.okrug.admin.page.Address;
import app.okrug.admin.page.ConsolePage;
import app.okrug.billing.BillingFiles;
import app.okrug.billing.BillingRefused;
import app.okrug.billing.CardPayments;
import app.okrug.billing.Contract;
import app.okrug.billing.ContractId;
import app.okrug.billing.Contracts;
import app.okrug.billing.Invoice;
import app.okrug.billing.Invoices;
import app.okrug.billing.Payment;
import app.okrug.billing.Payments;
import app.okrug.billing.ServedSchool;
import app.okrug.billing.Tariffs;
import app.okrug.billing.Way;
import app.okrug.language.Texts;
import app.okrug.ui.dialog.Confirmation;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.guard.RequiresOffice;
import app.okrug.ui.part.Card;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Supplier;

/// One contract: its terms, its schools, the papers of its months, what has come in.
@Route(BillingView.PATH + "/contracts/:contract")
@RequiresOffice(OfficeRight.BILLING_VIEW)
class ContractView extends ConsolePage implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Texts texts;
    private final transient Contracts contracts;
    private final transient Tariffs tariffs;
    private final transient Invoices invoices;
    private final transient Payments payments;
    private final transient BillingFiles files;
    private final transient CardPayments cards;
    private String title = "";

    ContractView(
            Texts texts,
            Contracts contracts,
            Tariffs tariffs,
            Invoices invoices,
            Payments payments,
            BillingFiles files,
            CardPayments cards) {
        this.texts = texts;
        this.contracts = contracts;
        this.tariffs = tariffs;
        this.invoices = invoices;
        this.payments = payments;
        this.files = files;
        this.cards = cards;
    }

    static String at(ContractId id) {
        return BillingView.PATH + "/contracts/" + id.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Address.id(event, "contract")
                .map(ContractId::new)
                .flatMap(contracts::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Contract contract) {
        removeAll();
        title = texts.text("admin.billing.contract.of", contract.number());
        add(
                new Anchor(BillingView.PATH, texts.text("admin.billing.all")),
                new ContractCard(texts, contract, change(contract)));
        add(schools(contract));
        switch (contract.way()) {
            case INVOICE -> papers(contract);
            case STRIPE -> byCard(contract);
        }
        add(new DunningCard(
                texts,
                contract,
                contracts.steps(contract.id()),
                (until, reason) -> doing(contract, () -> contracts.defer(contract, until, reason))));
        add(new UsageCard(texts, invoices.usage(contract.id())));
        if (contract.way() == Way.INVOICE) {
            add(new ReconciliationCard(texts, contract, files, today()));
        }
    }

    private void papers(Contract contract) {
        add(new InvoicesCard(
                texts,
                invoices.of(contract.id()),
                files,
                today(),
                month -> doing(contract, () -> write(contract, month)),
                invoice -> doing(contract, () -> act(invoice)),
                invoice -> cancel(contract, invoice)));
        add(payments(contract));
    }

    private void byCard(Contract contract) {
        add(new CardPaymentCard(
                texts,
                cards.account(contract),
                contracts.schools(contract.id()),
                today(),
                served -> atStripe(
                        texts.text("admin.billing.card.begin"),
                        texts.text(
                                "admin.billing.card.begin.lead", served.school().name()),
                        () -> cards.begin(contract.id(), served.school().id(), at(contract.id()))),
                () -> atStripe(
                        texts.text("admin.billing.card.portal"),
                        texts.text("admin.billing.card.portal.lead"),
                        () -> cards.portal(contract.id(), at(contract.id())))));
    }

    private void atStripe(String title, String words, Supplier<String> page) {
        try {
            new StripePageDialog(texts, title, words, page.get()).open();
        } catch (BillingRefused refused) {
            Notice.problem(refused.sentence().in(texts));
        }
    }

    private Button change(Contract contract) {
        return new Button(
                texts.text("admin.billing.change"),
                click -> new TermsDialog(texts, contract, tariffs.all(), (dialog, terms, tariff) -> {
                            try {
                                contracts.change(contract, terms, tariff);
                                dialog.close();
                                again(contract);
                            } catch (BillingRefused refused) {
                                dialog.refuse(refused.sentence().in(texts));
                            }
                        })
                        .open());
    }

    private Card schools(Contract contract) {
        var join = new Button(
                texts.text("admin.billing.join"),
                click -> new ServeDialog(texts, contracts.unserved(), today(), (dialog, wish) -> {
                            try {
                                contracts.join(contract.id(), wish.school(), wish.from(), wish.declared());
                                dialog.close();
                                again(contract);
                            } catch (BillingRefused refused) {
                                dialog.refuse(refused.sentence().in(texts));
                            }
                        })
                        .open());
        return new Card(
                texts.text("admin.billing.schools"),
                new SchoolsOfContract(texts, contracts.schools(contract.id()), school -> leave(contract, school)),
                row(join));
    }

    private void leave(Contract contract, ServedSchool served) {
        new Confirmation(
                        texts,
                        texts.text(
                                "admin.billing.leave.question", served.school().name()),
                        texts.text("admin.billing.leave.consequence"),
                        texts.text("admin.billing.leave"),
                        () -> doing(contract, () -> contracts.leave(contract.id(), served.school())))
                .open();
    }

    private Card payments(Contract contract) {
        var record = new Button(
                texts.text("admin.billing.payment.record"),
                click -> new PaymentDialog(texts, today(), (dialog, payment) -> {
                            try {
                                payments.record(contract.id(), payment);
                                dialog.close();
                                again(contract);
                                Notice.done(texts.text("admin.billing.payment.done", Roubles.of(payment.amount())));
                            } catch (BillingRefused refused) {
                                dialog.refuse(refused.sentence().in(texts));
                            }
                        })
                        .open());
        return new Card(
                texts.text("admin.billing.payments"),
                new Paragraph(texts.text("admin.billing.payments.lead")),
                new PaymentLines(texts, payments.of(contract.id()), payment -> cancel(contract, payment)),
                row(record));
    }

    private void cancel(Contract contract, Invoice invoice) {
        new CancelDialog(
                        texts,
                        texts.text("admin.billing.invoice.cancel.question", invoice.label()),
                        reason -> doing(contract, () -> invoices.cancel(invoice.id(), reason)))
                .open();
    }

    private void cancel(Contract contract, Payment payment) {
        new CancelDialog(
                        texts,
                        texts.text("admin.billing.payment.cancel.question", payment.orderNumber()),
                        reason -> doing(contract, () -> payments.cancel(payment, reason)))
                .open();
    }

    private void write(Contract contract, YearMonth month) {
        if (invoices.write(contract.id(), month).isEmpty()) {
            Notice.problem(texts.text("admin.billing.nothing", BillingView.named(month)));
        }
    }

    private void act(Invoice invoice) {
        invoices.act(invoice.id());
    }

    /// Does it and shows the contract anew; what hinders is told.
    private void doing(Contract contract, Runnable deed) {
        try {
            deed.run();
            again(contract);
        } catch (BillingRefused refused) {
            Notice.problem(refused.sentence().in(texts));
        }
    }

    private void again(Contract contract) {
        contracts.find(contract.id()).ifPresent(this::show);
    }

    private LocalDate today() {
        return contracts.today();
    }

    private static Div row(Button button) {
        var row = new Div(button);
        row.addClassName("okrug-row");
        return row;
    }
}
