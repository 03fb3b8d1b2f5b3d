package app.okrug.billing;

import app.okrug.access.Office;
import app.okrug.access.OfficeRight;
import app.okrug.access.Open;
import app.okrug.audit.PlatformAudit;
import app.okrug.identity.Issuer;
import app.okrug.tenancy.SchoolId;
import app.okrug.tenancy.SchoolRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/// Payment by card at Stripe: the pages there on which a payer begins to pay for a school and looks after
/// cards, and how a contract stands. Numbers of cards never come here.
@Service
public class CardPayments {

    private static final Duration OPEN = Duration.ofHours(23);

    private final Office office;
    private final StripeSettings settings;
    private final ContractTable contracts;
    private final StripeTable table;
    private final StripeBills bills;
    private final StripeOrders orders;
    private final StripeInbox inbox;
    private final StripeGateway gateway;
    private final StripePrices prices;
    private final Bands bands;
    private final SchoolRegistry schools;
    private final PlatformAudit audit;
    private final Issuer issuer;
    private final BillingDay day;
    private final Clock clock;

    CardPayments(
            Office office,
            StripeSettings settings,
            ContractTable contracts,
            StripeTable table,
            StripeBills bills,
            StripeOrders orders,
            StripeInbox inbox,
            StripeGateway gateway,
            StripePrices prices,
            Bands bands,
            SchoolRegistry schools,
            PlatformAudit audit,
            Issuer issuer,
            BillingDay day,
            Clock clock) {
        this.office = office;
        this.settings = settings;
        this.contracts = contracts;
        this.table = table;
        this.bills = bills;
        this.orders = orders;
        this.inbox = inbox;
        this.gateway = gateway;
        this.prices = prices;
        this.bands = bands;
        this.schools = schools;
        this.audit = audit;
        this.issuer = issuer;
        this.day = day;
        this.clock = clock;
    }

    /// Whether this deployment has keys for Stripe.
    @Open("Which ways to pay there are tells nothing of anybody")
    public boolean offered() {
        return settings.on();
    }

    /// How a contract stands at Stripe.
    public CardAccount account(Contract contract) {
        office.require(OfficeRight.BILLING_VIEW);
        var states = new HashMap<SchoolId, CardAccount.State>();
        table.subscriptions(contract.id())
                .forEach(one -> states.merge(
                        one.school(),
                        CardAccount.State.of(one.status()),
                        (older, newer) -> older == CardAccount.State.ENDED ? newer : older));
        return new CardAccount(
                table.customer(contract.payerId()).isPresent(),
                states,
                bills.of(contract.id()),
                orders.troubles(contract.id()));
    }

    /// How many things Stripe has told that belong to no contract that we know.
    public int unassigned() {
        office.require(OfficeRight.BILLING_VIEW);
        return inbox.waiting().size();
    }

    /// Opens the page on which the payer begins to pay for a school. Who asks again gets the same page
    /// while it is open.
    ///
    /// @param back the path of the page to return to
    /// @return the page's address at Stripe
    /// @throws BillingRefused when the school is paid for by card already or is none of the contract's, or
    /// when Stripe cannot be reached or refuses
    public String begin(ContractId id, SchoolId school, String back) {
        office.require(OfficeRight.BILLING_CHANGE);
        var contract = byCard(id);
        var place = contracts.schools(id).stream()
                .filter(one -> one.school().equals(school))
                .findFirst()
                .orElseThrow(() -> new BillingRefused("billing.changed-meanwhile"));
        if (table.subscriptions(id).stream().anyMatch(one -> one.school().equals(school) && one.lives())) {
            throw new BillingRefused("billing.stripe.begun");
        }
        return asking(() -> open(contract, place, back));
    }

    /// Opens the page on which a payer looks after cards, papers and subscriptions.
    ///
    /// @param back the path of the page to return to
    /// @throws BillingRefused when the payer is unknown at Stripe, or it cannot be reached or refuses
    public String portal(ContractId id, String back) {
        office.require(OfficeRight.BILLING_CHANGE);
        var customer = table.customer(byCard(id).payerId())
                .orElseThrow(() -> new BillingRefused("billing.stripe.unknown-payer"));
        return asking(() -> gateway.portal(customer, address(back)));
    }

    private String open(Contract contract, ContractTable.Joined place, String back) {
        var customer = customer(contract);
        var price = prices.of(bands.of(contract, place));
        var earlier = table.opened(place.school(), clock.instant());
        if (earlier.isPresent() && earlier.get().price().equals(price)) {
            return earlier.get().address();
        }
        earlier.ifPresent(page -> gateway.close(page.session()));
        var expires = clock.instant().truncatedTo(ChronoUnit.HOURS).plus(OPEN);
        var key = "checkout-" + contract.id().value() + "-" + place.school() + "-" + price + "-"
                + expires.getEpochSecond();
        var opened = gateway.checkout(new StripeCheckout(
                contract.id(),
                place.school(),
                customer,
                price,
                schools.get(place.school()).name(),
                freeDays(contract.terms(), place.joinedOn()),
                address(back),
                expires,
                key));
        table.keepOpened(contract.id(), place.school(), price, opened);
        audit.write(
                "billing.card_page_opened",
                place.school(),
                contract.id().value().toString(),
                Map.of("number", contract.number()));
        return opened.address();
    }

    private String customer(Contract contract) {
        return table.customer(contract.payerId()).orElseGet(() -> {
            table.keepCustomer(contract.payerId(), gateway.customer(contract));
            return table.customer(contract.payerId()).orElseThrow();
        });
    }

    private Contract byCard(ContractId id) {
        if (!settings.on()) {
            throw new BillingRefused("billing.stripe.off");
        }
        return contracts
                .find(id)
                .filter(one -> one.way() == Way.STRIPE)
                .orElseThrow(() -> new BillingRefused("billing.contract.unknown"));
    }

    /// Days from today that cost nothing: before the service begins, and those of the trial.
    private int freeDays(ContractTerms terms, LocalDate joinedOn) {
        var begins = terms.startsOn().isAfter(joinedOn) ? terms.startsOn() : joinedOn;
        if (terms.trialUntil() != null && !terms.trialUntil().isBefore(begins)) {
            begins = terms.trialUntil().plusDays(1);
        }
        return (int) Math.max(0, ChronoUnit.DAYS.between(day.today(), begins));
    }

    private String address(String back) {
        return issuer + "/" + back;
    }

    private static String asking(Supplier<String> question) {
        try {
            return question.get();
        } catch (StripeAway away) {
            throw new BillingRefused("billing.stripe.away");
        } catch (StripeRefused refused) {
            throw new BillingRefused("billing.stripe.refused", String.valueOf(refused.getMessage()));
        }
    }
}
