package app.okrug.billing;

import app.okrug.access.Office;
import app.okrug.access.OfficeRight;
import app.okrug.audit.PlatformAudit;
import app.okrug.database.ControlPlane;
import app.okrug.tenancy.SchoolRegistry;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/// The invoices of contracts paid on paper, a month at a time, and the acts about it.
///
/// A school costs the price of its band, by the last count it published in the month or before it, and without any by
/// the number the contract declares; a month that is served in part costs its share by days.
@Service
public class Invoices {

    private final Office office;
    private final ContractTable contracts;
    private final InvoiceTable table;
    private final Tariffs tariffs;
    private final Sellers sellers;
    private final UsageTable usage;
    private final PaperNumbers numbers;
    private final SchoolRegistry schools;
    private final ControlPlane control;
    private final PlatformAudit audit;
    private final BillingDay day;
    private final Clock clock;

    Invoices(
            Office office,
            ContractTable contracts,
            InvoiceTable table,
            Tariffs tariffs,
            Sellers sellers,
            UsageTable usage,
            PaperNumbers numbers,
            SchoolRegistry schools,
            ControlPlane control,
            PlatformAudit audit,
            BillingDay day,
            Clock clock) {
        this.office = office;
        this.contracts = contracts;
        this.table = table;
        this.tariffs = tariffs;
        this.sellers = sellers;
        this.usage = usage;
        this.numbers = numbers;
        this.schools = schools;
        this.control = control;
        this.audit = audit;
        this.day = day;
        this.clock = clock;
    }

    /// The invoices of a contract, the latest first.
    public List<Invoice> of(ContractId contract) {
        office.require(OfficeRight.BILLING_VIEW);
        return table.of(contract);
    }

    /// How many pupils each school of a contract had, month by month.
    public List<UsageLine> usage(ContractId contract) {
        office.require(OfficeRight.BILLING_VIEW);
        return usage.lines(contract);
    }

    /// Writes the invoices of a month for all contracts that have none yet.
    ///
    /// @return how many were written
    /// @throws BillingRefused when the seller's details are missing or the month is still to come
    public int write(YearMonth month) {
        office.require(OfficeRight.BILLING_CHANGE);
        var written = 0;
        for (var contract : contracts.all()) {
            written +=
                    contract.way() == Way.INVOICE && write(contract.id(), month).isPresent() ? 1 : 0;
        }
        return written;
    }

    /// Writes the invoice of one contract for a month.
    ///
    /// @return empty when it has one, or when nothing is charged for the month
    /// @throws BillingRefused when the seller's details are missing or the month is still to come
    public Optional<InvoiceId> write(ContractId id, YearMonth month) {
        office.require(OfficeRight.BILLING_CHANGE);
        var seller = sellers.read().orElseThrow(() -> new BillingRefused("billing.seller.missing"));
        if (month.isAfter(YearMonth.from(day.today()))) {
            throw new BillingRefused("billing.month.early");
        }
        return control.inTransaction(() -> {
            var contract = contracts.locked(id);
            if (contract.way() != Way.INVOICE || table.written(id, month)) {
                return Optional.<InvoiceId>empty();
            }
            var lines = lines(contract, month);
            var total = lines.stream().map(InvoiceLine::amount).reduce(Money.ZERO, Money::plus);
            return total.positive() ? Optional.of(add(contract, seller, month, lines, total)) : Optional.empty();
        });
    }

    /// Cancels an invoice: its number stays with it, and the month can be written anew.
    ///
    /// @throws BillingRefused without a reason, or when an act stands on it
    public void cancel(InvoiceId id, String reason) {
        office.require(OfficeRight.BILLING_CHANGE);
        if (reason.isBlank()) {
            throw new BillingRefused("billing.reason-missing");
        }
        control.inTransaction(() -> {
            var invoice = standing(id);
            if (invoice.act() != null) {
                throw new BillingRefused("billing.invoice.acted");
            }
            table.cancel(id, reason.strip(), clock.instant());
            note("billing.invoice_cancelled", invoice, Map.of("number", invoice.label(), "reason", reason.strip()));
        });
    }

    /// Writes the act about the month of an invoice, on the month's last day.
    ///
    /// @throws BillingRefused before that day, or when the invoice does not stand or has its act
    public void act(InvoiceId id) {
        office.require(OfficeRight.BILLING_CHANGE);
        control.inTransaction(() -> {
            var invoice = standing(id);
            var last = invoice.month().atEndOfMonth();
            if (invoice.act() != null) {
                throw new BillingRefused("billing.invoice.acted");
            }
            if (day.today().isBefore(last)) {
                throw new BillingRefused("billing.act.early");
            }
            var act = new Invoice.Act(last.getYear(), numbers.next("act", last.getYear()), last);
            table.act(id, act);
            note("billing.act_written", invoice, Map.of("invoice", invoice.label(), "number", act.label()));
        });
    }

    /// The invoice, its contract locked: two who cancel and act do it one after the other.
    private Invoice standing(InvoiceId id) {
        var seen = table.find(id).orElseThrow(() -> new BillingRefused("billing.invoice.unknown"));
        contracts.locked(seen.contract());
        var invoice = table.find(id).orElseThrow();
        if (invoice.cancelled() != null) {
            throw new BillingRefused("billing.invoice.cancelled");
        }
        return invoice;
    }

    private InvoiceId add(Contract contract, Seller seller, YearMonth month, List<InvoiceLine> lines, Money total) {
        var today = day.today();
        var invoice = new Invoice(
                new InvoiceId(UUID.randomUUID()),
                contract.id(),
                today.getYear(),
                numbers.next("invoice", today.getYear()),
                month,
                today,
                today.plusDays(contract.terms().dueDays()),
                total,
                seller.vatPercent(),
                seller.vatPercent() == null ? Money.ZERO : total.taxWithin(seller.vatPercent()),
                Money.ZERO,
                null,
                null,
                new InvoiceText(
                        seller,
                        contract.payer(),
                        contract.number(),
                        contract.terms().signedOn(),
                        lines));
        table.add(invoice);
        note("billing.invoice_written", invoice, Map.of("number", invoice.label(), "month", month.toString()));
        return invoice.id();
    }

    private List<InvoiceLine> lines(Contract contract, YearMonth month) {
        var tariff = tariffs.find(contract.tariff()).orElseThrow();
        var counts = usage.upTo(month);
        var lines = new ArrayList<InvoiceLine>();
        for (var joined : contracts.schools(contract.id())) {
            var days = contract.terms().chargedDays(month, joined.joinedOn());
            var pupils = counts.getOrDefault(joined.school(), joined.declared());
            var price = tariff.band(pupils).price();
            if (days > 0 && price.positive()) {
                lines.add(new InvoiceLine(
                        schools.get(joined.school()).name(),
                        pupils,
                        days,
                        month.lengthOfMonth(),
                        price,
                        price.share(days, month.lengthOfMonth())));
            }
        }
        return lines;
    }

    private void note(String action, Invoice invoice, Map<String, Object> details) {
        audit.write(action, null, invoice.contract().value().toString(), details);
    }
}
