package app.okrug.billing;

import app.okrug.database.ControlPlane;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Brings Stripe and our books together, twice an hour and from any node: a subscription costs the band
/// that its school has reached, by the price of today, and ends with the school's place in the contract.
/// Growth is charged from today on, a changed price from the next month on.
@Component
class StripeRound {

    private static final Logger log = LoggerFactory.getLogger(StripeRound.class);

    private final StripeSettings settings;
    private final StripeInbox inbox;
    private final StripeInvoices invoices;
    private final StripeOrders orders;
    private final StripeTable table;
    private final ContractTable contracts;
    private final Bands bands;
    private final ControlPlane control;
    private final BillingDay day;

    StripeRound(
            StripeSettings settings,
            StripeInbox inbox,
            StripeInvoices invoices,
            StripeOrders orders,
            StripeTable table,
            ContractTable contracts,
            Bands bands,
            ControlPlane control,
            BillingDay day) {
        this.settings = settings;
        this.inbox = inbox;
        this.invoices = invoices;
        this.orders = orders;
        this.table = table;
        this.contracts = contracts;
        this.bands = bands;
        this.control = control;
        this.day = day;
    }

    /// One round. While Stripe is away, what it is to be told waits in its order.
    void go() {
        if (!settings.on()) {
            return;
        }
        inbox.again();
        contracts.all().stream()
                .filter(contract -> contract.way() == Way.STRIPE)
                .forEach(contract -> control.inTransaction(() -> compare(contracts.locked(contract.id()))));
        try {
            orders.drain();
            invoices.confirm();
        } catch (StripeAway away) {
            log.warn("Stripe is told later: {}", away.getMessage());
        }
    }

    /// Orders what has to change at Stripe for a contract.
    private void compare(Contract contract) {
        var joined = new HashMap<UUID, ContractTable.Joined>();
        contracts.schools(contract.id()).forEach(one -> joined.put(one.school().value(), one));
        var ends = contract.terms().endsOn();
        var over = ends != null && day.today().isAfter(ends);
        var paid = new HashSet<UUID>();
        for (var subscription : table.subscriptions(contract.id())) {
            if (!subscription.lives() || orders.ending(subscription.id())) {
                continue;
            }
            var place = joined.get(subscription.school().value());
            // Two pages may have been filled in for one school: the first subscription stays.
            var another = !paid.add(subscription.school().value());
            if (place == null || over || another) {
                orders.cancel(subscription);
            } else if (subscription.changeable()) {
                price(subscription, bands.of(contract, place));
            }
        }
    }

    private void price(StripeSubscription subscription, StripeTable.Priced wanted) {
        Optional<StripeTable.Priced> present =
                orders.awaited(subscription.id()).or(() -> table.priced(subscription.price()));
        if (present.filter(wanted::equals).isEmpty()) {
            var sameBand = present.filter(
                            one -> one.tariff().equals(wanted.tariff()) && one.pupils() == wanted.pupils())
                    .isPresent();
            orders.price(subscription, wanted, !sameBand);
        }
    }
}
