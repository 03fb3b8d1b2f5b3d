package app.okrug.billing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Invoices of Stripe's, told by it or asked for, as bills of our contracts.
@Component
class StripeInvoices {

    private static final Logger log = LoggerFactory.getLogger(StripeInvoices.class);

    private final StripeTable table;
    private final StripeBills bills;
    private final StripeGateway gateway;
    private final ContractTable contracts;
    private final BillingDay day;
    private final Clock clock;

    StripeInvoices(
            StripeTable table,
            StripeBills bills,
            StripeGateway gateway,
            ContractTable contracts,
            BillingDay day,
            Clock clock) {
        this.table = table;
        this.bills = bills;
        this.gateway = gateway;
        this.contracts = contracts;
        this.day = day;
        this.clock = clock;
    }

    /// Takes an invoice in Stripe's words. One of somebody who is no payer of ours, one that is not written
    /// yet, and one about nothing concern nobody.
    ///
    /// @param confirmedAt when Stripe was asked for it; null when it told by itself
    StripeNews take(JsonNode invoice, @Nullable Instant confirmedAt) {
        var state = StripeBill.State.told(invoice.path("status").asString(""));
        var customer = invoice.path("customer").asString("");
        var due = invoice.path("amount_due").asLong(0);
        if (state.isEmpty() || due <= 0 || !table.ours(customer)) {
            return StripeNews.OF_NOBODY;
        }
        if (!"rub".equals(invoice.path("currency").asString(""))) {
            return StripeNews.waiting("currency");
        }
        var contract = contract(invoice)
                .flatMap(contracts::find)
                .filter(found ->
                        table.customer(found.payerId()).filter(customer::equals).isPresent());
        if (contract.isEmpty()) {
            return StripeNews.waiting("contract");
        }
        var locked = contracts.locked(contract.get().id());
        var id = invoice.path("id").asString("");
        var issued = issued(invoice);
        bills.keep(new StripeBill(
                UUID.randomUUID(),
                id,
                locked.id(),
                invoice.path("number").asString(id),
                state.get(),
                new Money(due),
                new Money(Math.max(0, invoice.path("amount_paid").asLong(0))),
                issued,
                issued.plusDays(locked.terms().dueDays()),
                confirmedAt));
        return StripeNews.of(locked.id());
    }

    /// Asks Stripe about overdue bills: the news of a payment may have been lost.
    ///
    /// @throws StripeAway when it cannot be asked now
    void confirm() {
        for (var bill : bills.doubtful()) {
            try {
                take(gateway.invoice(bill.invoice()), clock.instant());
            } catch (StripeRefused refused) {
                log.warn("Stripe does not tell of the invoice {}: {}", bill.invoice(), refused.getMessage());
            }
        }
    }

    private Optional<ContractId> contract(JsonNode invoice) {
        var details = invoice.path("parent").path("subscription_details");
        return StripeNews.contract(details.path("metadata"))
                .or(() -> StripeNews.contract(invoice.path("metadata")))
                .or(() -> table.subscription(details.path("subscription").asString(""))
                        .map(StripeSubscription::contract));
    }

    private LocalDate issued(JsonNode invoice) {
        var written = invoice.path("status_transitions")
                .path("finalized_at")
                .asLong(invoice.path("created").asLong(0));
        return LocalDate.ofInstant(Instant.ofEpochSecond(written), day.zone());
    }
}
