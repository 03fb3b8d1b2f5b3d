package app.okrug.billing;

import app.okrug.database.ControlPlane;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Where invoices and acts lie.
@Component
class InvoiceTable {

    private static final String SELECT = """
            select i.*, a.year as act_year, a.number as act_number, a.signed_on
            from billing_invoice i left join billing_act a on a.invoice = i.id
            """;

    private final ControlPlane control;
    private final OpenBills bills;
    private final JsonMapper json;

    InvoiceTable(ControlPlane control, OpenBills bills, JsonMapper json) {
        this.control = control;
        this.bills = bills;
        this.json = json;
    }

    /// The invoices of a contract, the latest first.
    List<Invoice> of(ContractId contract) {
        return paid(
                contract,
                control.sql()
                        .sql(SELECT + "where i.contract = ? order by i.year desc, i.number desc limit 500")
                        .param(contract.value())
                        .query(this::invoice)
                        .list());
    }

    /// The invoices of all contracts written from one day to another, by number.
    List<Invoice> issued(LocalDate from, LocalDate to) {
        return paid(
                null,
                control.sql()
                        .sql(SELECT + "where i.issued_on between ? and ? order by i.year, i.number")
                        .params(from, to)
                        .query(this::invoice)
                        .list());
    }

    Optional<Invoice> find(InvoiceId id) {
        var found = control.sql()
                .sql(SELECT + "where i.id = ?")
                .param(id.value())
                .query(this::invoice)
                .optional();
        return found.map(one -> paid(one.contract(), List.of(one)).getFirst());
    }

    boolean written(ContractId contract, YearMonth month) {
        return control.sql()
                .sql("""
                        select exists (select from billing_invoice
                            where contract = ? and month = ? and cancelled_at is null) as written
                        """)
                .params(contract.value(), month.atDay(1))
                .query((row, _) -> row.getBoolean("written"))
                .single();
    }

    void add(Invoice invoice) {
        control.sql()
                .sql("""
                        insert into billing_invoice (id, year, number, contract, month, issued_on, due_on, kopecks,
                            vat_percent, vat_kopecks, paper)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb))
                        """)
                .params(Arrays.<@Nullable Object>asList(
                        invoice.id().value(),
                        invoice.year(),
                        invoice.number(),
                        invoice.contract().value(),
                        invoice.month().atDay(1),
                        invoice.issuedOn(),
                        invoice.dueOn(),
                        invoice.amount().kopecks(),
                        invoice.vatPercent(),
                        invoice.vat().kopecks(),
                        json.writeValueAsString(invoice.text())))
                .update();
    }

    void cancel(InvoiceId invoice, String reason, Instant now) {
        control.sql()
                .sql("update billing_invoice set cancelled_at = ?, cancelled_reason = ? where id = ?")
                .params(OffsetDateTime.ofInstant(now, ZoneOffset.UTC), reason, invoice.value())
                .update();
    }

    void act(InvoiceId invoice, Invoice.Act act) {
        control.sql()
                .sql("insert into billing_act (invoice, year, number, signed_on) values (?, ?, ?, ?)")
                .params(invoice.value(), act.year(), act.number(), act.signedOn())
                .update();
    }

    private List<Invoice> paid(@Nullable ContractId contract, List<Invoice> invoices) {
        var paid = new HashMap<InvoiceId, Money>();
        bills.invoices(contract).forEach(one -> paid.put(one.invoice(), one.paid()));
        return invoices.stream()
                .map(one -> new Invoice(
                        one.id(),
                        one.contract(),
                        one.year(),
                        one.number(),
                        one.month(),
                        one.issuedOn(),
                        one.dueOn(),
                        one.amount(),
                        one.vatPercent(),
                        one.vat(),
                        paid.getOrDefault(one.id(), Money.ZERO),
                        one.act(),
                        one.cancelled(),
                        one.text()))
                .toList();
    }

    private Invoice invoice(ResultSet row, int number) throws SQLException {
        var acted = row.getObject("signed_on", LocalDate.class);
        return new Invoice(
                new InvoiceId(row.getObject("id", UUID.class)),
                new ContractId(row.getObject("contract", UUID.class)),
                row.getInt("year"),
                row.getInt("number"),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                new Money(row.getLong("kopecks")),
                row.getObject("vat_percent", Integer.class),
                new Money(row.getLong("vat_kopecks")),
                Money.ZERO,
                acted == null ? null : new Invoice.Act(row.getInt("act_year"), row.getInt("act_number"), acted),
                row.getString("cancelled_reason"),
                json.readValue(row.getString("paper"), InvoiceText.class));
    }
}
