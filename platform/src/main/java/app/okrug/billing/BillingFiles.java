package app.okrug.billing;

import app.okrug.access.Office;
import app.okrug.access.OfficeRight;
import app.okrug.database.ControlPlane;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.paper.Paper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/// What leaves the billing as a file: the papers of a month, the reconciliation, the register of invoices.
@Service
public class BillingFiles {

    private final Office office;
    private final ContractTable contracts;
    private final InvoiceTable invoices;
    private final Sellers sellers;
    private final ControlPlane control;
    private final Texts texts;

    BillingFiles(
            Office office,
            ContractTable contracts,
            InvoiceTable invoices,
            Sellers sellers,
            ControlPlane control,
            Texts texts) {
        this.office = office;
        this.contracts = contracts;
        this.invoices = invoices;
        this.sellers = sellers;
        this.control = control;
        this.texts = texts;
    }

    /// An invoice as PDF. One that was cancelled says so.
    public byte[] invoice(InvoiceId id) {
        office.require(OfficeRight.BILLING_VIEW);
        return Paper.pdf(new InvoicePage(texts).invoice(find(id)));
    }

    /// The act about an invoice as PDF.
    ///
    /// @throws BillingRefused when it is not written
    public byte[] act(InvoiceId id) {
        office.require(OfficeRight.BILLING_VIEW);
        var invoice = find(id);
        if (invoice.act() == null) {
            throw new BillingRefused("billing.act.unwritten");
        }
        return Paper.pdf(new InvoicePage(texts).act(invoice, invoice.act()));
    }

    /// Acts and payments of a contract from one day to another, with the balance before and after.
    public Reconciliation reconcile(ContractId id, LocalDate from, LocalDate to) {
        office.require(OfficeRight.BILLING_VIEW);
        var contract = contracts.find(id).orElseThrow(() -> new BillingRefused("billing.contract.unknown"));
        var opening = control.sql()
                .sql("""
                        select (select coalesce(sum(i.kopecks), 0) from billing_act a
                                join billing_invoice i on i.id = a.invoice
                                where i.contract = :contract and a.signed_on < :from)
                            - (select coalesce(sum(kopecks), 0) from billing_payment
                                where contract = :contract and cancelled_at is null and paid_on < :from) as balance
                        """)
                .param("contract", id.value())
                .param("from", from)
                .query((row, _) -> new Money(row.getLong("balance")))
                .single();
        return new Reconciliation(contract, from, to, opening, entries(id, from, to));
    }

    /// Whether a paper can be written: the seller's details have been entered.
    public boolean ready() {
        office.require(OfficeRight.BILLING_VIEW);
        return sellers.read().isPresent();
    }

    /// The reconciliation as PDF, to be signed by both.
    ///
    /// @throws BillingRefused when the seller's details are missing
    public byte[] reconciliation(ContractId id, LocalDate from, LocalDate to) {
        office.require(OfficeRight.BILLING_VIEW);
        var seller = sellers.read().orElseThrow(() -> new BillingRefused("billing.seller.missing"));
        return Paper.pdf(new ReconciliationPage(texts).of(seller, reconcile(id, from, to)));
    }

    /// The reconciliation as a table.
    public AccountSheet reconciliationSheet(ContractId id, LocalDate from, LocalDate to) {
        office.require(OfficeRight.BILLING_VIEW);
        var book = reconcile(id, from, to);
        var rows = new ArrayList<List<Object>>();
        rows.add(List.of("", word("opening"), "", "", book.opening().decimal()));
        var balance = book.opening();
        for (var entry : book.entries()) {
            balance = entry.served() ? balance.plus(entry.amount()) : balance.minus(entry.amount());
            rows.add(List.of(
                    entry.day(),
                    word(entry.served() ? "act" : "order") + " " + entry.number(),
                    entry.served() ? entry.amount().decimal() : "",
                    entry.served() ? "" : entry.amount().decimal(),
                    balance.decimal()));
        }
        rows.add(List.of(
                "",
                word("turnover"),
                book.served().decimal(),
                book.paid().decimal(),
                book.closing().decimal()));
        return new AccountSheet(word("reconciliation"), heads("day", "paper", "served", "paid", "balance"), rows);
    }

    /// All invoices written from one day to another as a table, cancelled ones among them.
    public AccountSheet register(LocalDate from, LocalDate to) {
        office.require(OfficeRight.BILLING_VIEW);
        var rows = new ArrayList<List<Object>>();
        for (var one : invoices.issued(from, to)) {
            var act = one.act();
            rows.add(List.of(
                    one.label(),
                    one.issuedOn(),
                    one.month().toString(),
                    one.text().contract(),
                    one.text().payer().name(),
                    one.text().payer().inn(),
                    one.amount().decimal(),
                    one.vat().decimal(),
                    one.paid().decimal(),
                    one.dueOn(),
                    act == null ? "" : act.label(),
                    one.cancelled() == null ? "" : one.cancelled()));
        }
        return new AccountSheet(
                word("register"),
                heads(
                        "invoice",
                        "day",
                        "month",
                        "contract",
                        "payer",
                        "inn",
                        "amount",
                        "vat",
                        "paid",
                        "due",
                        "act",
                        "cancelled"),
                rows);
    }

    private Invoice find(InvoiceId id) {
        return invoices.find(id).orElseThrow(() -> new BillingRefused("billing.invoice.unknown"));
    }

    private List<Reconciliation.Entry> entries(ContractId id, LocalDate from, LocalDate to) {
        return control.sql()
                .sql("""
                        select a.signed_on as day, true as served, a.number || '/' || a.year as number, i.kopecks
                        from billing_act a join billing_invoice i on i.id = a.invoice
                        where i.contract = :contract and a.signed_on between :from and :to
                        union all
                        select paid_on, false, order_number, kopecks from billing_payment
                        where contract = :contract and cancelled_at is null and paid_on between :from and :to
                        order by day, served desc, number
                        """)
                .param("contract", id.value())
                .param("from", from)
                .param("to", to)
                .query((row, _) -> new Reconciliation.Entry(
                        row.getObject("day", LocalDate.class),
                        row.getBoolean("served"),
                        row.getString("number"),
                        new Money(row.getLong("kopecks"))))
                .list();
    }

    private List<String> heads(String... keys) {
        return List.of(keys).stream().map(this::word).toList();
    }

    private String word(String key) {
        return texts.text(Language.current(), "billing.sheet." + key);
    }
}
