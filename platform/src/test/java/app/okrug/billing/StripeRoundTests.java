package app.okrug.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.AccessRefused;
import app.okrug.tenancy.SchoolRegistry;
import app.okrug.tenancy.SchoolState;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/// What Stripe is asked and told. The stand-in finds fault with whatever Stripe would not take.
@StripeTest
class StripeRoundTests {

    private static final String BACK = "office/billing/contracts/1";

    @Autowired
    BillingFixture billing;

    @Autowired
    SchoolFixture schools;

    @Autowired
    WebApplicationContext context;

    @Autowired
    StripeStandIn standIn;

    @Autowired
    CardPayments cards;

    @Autowired
    Contracts contracts;

    @Autowired
    Payments payments;

    @Autowired
    Tariffs tariffs;

    @Autowired
    StripeRound round;

    @Autowired
    StripeTable table;

    @Autowired
    BillingPulse pulse;

    @Autowired
    SchoolRegistry registry;

    private StripeTeller stripe;
    private TestSchool school;
    private ContractId contract;

    @BeforeEach
    void aSchoolThatIsPaidForByCard() {
        stripe = new StripeTeller(context);
        school = schools.empty();
        contract = billing.byCard(BillingFixture.TERMS, school);
        standIn.forget();
    }

    @AfterEach
    void nothingWasAskedThatStripeWouldNotTake() {
        assertThat(standIn.faults()).isEmpty();
        standIn.away(false);
        billing.on("2026-12-30", () -> {
            contracts.schools(contract).forEach(one -> contracts.leave(contract, one.school()));
            round.go();
            return 0;
        });
    }

    @Test
    void aPayerBeginsToPayForTheBandOfTheSchool() {
        var address = begin("2026-10-01");

        assertThat(address).startsWith("https://pay.example/cs_");
        assertThat(standIn.asked("POST /v1/customers").getFirst().fields())
                .containsEntry("metadata[inn]", "4205000016");
        assertThat(standIn.asked("POST /v1/prices").getFirst().fields()).containsEntry("unit_amount", "300000");
        assertThat(standIn.asked("POST /v1/checkout/sessions").getFirst().fields())
                .containsEntry(
                        "subscription_data[metadata][okrug_school]", school.id().toString())
                .doesNotContainKey("subscription_data[trial_period_days]");
        assertThat(state()).isNull();

        begun("2026-10-01", "sub_a");
        assertThat(state()).isEqualTo(CardAccount.State.PAID);
        assertThatThrownBy(() -> begin("2026-10-02")).isInstanceOf(BillingRefused.class);
    }

    @Test
    void whoAsksAgainGetsTheSamePageUntilThePriceChanges() {
        var first = begin("2026-10-01");
        assertThat(begin("2026-10-01")).isEqualTo(first);

        billing.published(school.id(), 600, "2026-10-01");
        var second = begin("2026-10-01");

        assertThat(second).isNotEqualTo(first);
        assertThat(standIn.asked("POST /v1/customers")).hasSize(1);
        assertThat(standIn.asked("POST /v1/checkout/sessions"))
                .filteredOn(one -> one.what().endsWith("/expire"))
                .hasSize(1);
    }

    @Test
    void daysOfTheTrialAreFreeAtStripeToo() {
        var trial = billing.byCard(BillingFixture.terms("2026-09-01", null, "2026-10-10"), schools.empty());
        var served = billing.call(() -> contracts.schools(trial)).getFirst();

        billing.on("2026-10-01", () -> cards.begin(trial, served.school().id(), BACK));

        assertThat(standIn.asked("POST /v1/checkout/sessions").getFirst().fields())
                .containsEntry("subscription_data[trial_period_days]", "10");
    }

    @Test
    void aPayerLooksAfterCardsOnAPageOfHisOwn() {
        assertThatThrownBy(() -> billing.on("2026-10-01", () -> cards.portal(contract, BACK)))
                .isInstanceOf(BillingRefused.class);
        begin("2026-10-01");

        assertThat(billing.on("2026-10-01", () -> cards.portal(contract, BACK))).startsWith("https://pay.example/bps_");
        assertThat(standIn.asked("POST /v1/billing_portal/sessions")
                        .getFirst()
                        .fields()
                        .get("return_url"))
                .endsWith("/" + BACK);
    }

    @Test
    void nobodyOfASchoolBeginsAPayment() {
        assertThatThrownBy(() -> school.run(() -> cards.begin(contract, school.id(), BACK)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> school.run(() -> cards.portal(contract, BACK))).isInstanceOf(AccessRefused.class);
        assertThat(standIn.asked("POST")).isEmpty();
    }

    @Test
    void growthIntoAnotherBandIsChargedFromThatDayOnAndOnce() {
        paying("sub_growth");

        grown("2026-10-12", 600);
        go("2026-10-13");

        assertThat(changes("sub_growth"))
                .singleElement()
                .satisfies(one -> assertThat(one.fields()).containsEntry("proration_behavior", "create_prorations"));
        assertThat(price("sub_growth").price()).isEqualTo(Money.roubles(7_500));
    }

    @Test
    void aChangedPriceHoldsFromTheNextMonthOn() {
        paying("sub_price");
        billing.on("2026-10-12", () -> {
            var id = contracts.find(contract).orElseThrow().tariff();
            var tariff = tariffs.find(id).orElseThrow();
            var dearer = List.of(
                    new Tariff.Band(0, Money.roubles(3_300)), tariff.bands().getLast());
            return tariffs.save(new Tariff(id, tariff.name(), dearer, false, tariff.version()));
        });

        go("2026-10-12");
        stripe("2026-10-11", "sub_price", "active", "price_before");
        go("2026-10-13");

        assertThat(changes("sub_price"))
                .singleElement()
                .satisfies(one -> assertThat(one.fields()).containsEntry("proration_behavior", "none"));
        assertThat(price("sub_price").price()).isEqualTo(Money.roubles(3_300));
    }

    @Test
    void aSchoolThatLeavesIsNotChargedAnyMore() {
        paying("sub_leaves");
        billing.on("2026-10-12", () -> {
            contracts.leave(contract, registry.get(school.id()));
            return 0;
        });

        go("2026-10-12");
        go("2026-10-13");

        assertThat(standIn.asked("DELETE /v1/subscriptions/sub_leaves")).hasSize(1);
        assertThat(state()).isEqualTo(CardAccount.State.ENDED);
    }

    @Test
    void aSecondSubscriptionForASchoolIsEnded() {
        paying("sub_first");
        stripe(
                "2026-10-02",
                "sub_second",
                "active",
                table.subscription("sub_first").orElseThrow().price());

        go("2026-10-12");

        assertThat(standIn.asked("DELETE"))
                .extracting(StripeStandIn.Asked::what)
                .hasSize(1);
        assertThat(state()).isEqualTo(CardAccount.State.PAID);
    }

    @Test // T-68
    void whileStripeIsAwayNothingHappensToASchoolAndEverythingWaitsInItsOrder() {
        paying("sub_waits");
        var invoice = "in_" + UUID.randomUUID().toString().substring(0, 8);
        var open = stripe.invoice(invoice, contract, "open", 3_000_00, 0, "2026-11-01");
        billing.on("2026-11-01", () -> stripe.tell("invoice.finalized", open));
        standIn.invoice(invoice, open);
        standIn.away(true);

        grown("2026-12-15", 600);
        beat("2026-12-16");
        billing.on("2026-12-16", () -> {
            contracts.leave(contract, registry.get(school.id()));
            contracts.join(contract, registry.get(school.id()), LocalDate.parse("2026-12-16"), 100);
            return 0;
        });
        billing.published(school.id(), 100, "2026-12-16");
        beat("2026-12-16");
        assertThatThrownBy(() -> billing.on("2026-12-16", () -> cards.portal(contract, BACK)))
                .isInstanceOf(BillingRefused.class);
        assertThat(registry.get(school.id()).state()).isEqualTo(SchoolState.ACTIVE);
        assertThat(billing.call(() -> cards.account(contracts.find(contract).orElseThrow()))
                        .troubles())
                .isNotEmpty();
        assertThat(changes("sub_waits")).isEmpty();

        standIn.away(false);
        beat("2026-12-17");

        assertThat(changes("sub_waits"))
                .extracting(one -> table.priced(one.fields().get("items[0][price]"))
                        .orElseThrow()
                        .price())
                .containsExactly(Money.roubles(7_500), Money.roubles(3_000));
        assertThat(registry.get(school.id()).state()).isEqualTo(SchoolState.READ_ONLY);
    }

    @Test // T-68
    void aPaymentWhoseNewsWasLostIsFoundBeforeAnythingHappens() {
        var invoice = "in_" + UUID.randomUUID().toString().substring(0, 8);
        billing.on(
                "2026-11-01",
                () -> stripe.tell(
                        "invoice.finalized", stripe.invoice(invoice, contract, "open", 3_000_00, 0, "2026-11-01")));
        standIn.invoice(invoice, stripe.invoice(invoice, contract, "paid", 3_000_00, 3_000_00, "2026-11-01"));

        beat("2027-02-01");

        assertThat(registry.get(school.id()).state()).isEqualTo(SchoolState.ACTIVE);
        assertThat(billing.call(() -> contracts.steps(contract))).isEmpty();
    }

    @Test
    void paymentsOnPaperAreNotRecordedForWhoPaysByCard() {
        var payment = new NewPayment(Money.roubles(1), LocalDate.parse("2026-10-01"), "1", "");

        assertThatThrownBy(() -> billing.on("2026-10-01", () -> payments.record(contract, payment)))
                .isInstanceOf(BillingRefused.class);
    }

    private String begin(String day) {
        return billing.on(day, () -> cards.begin(contract, school.id(), BACK));
    }

    /// The payer has filled in the page.
    private void begun(String day, String subscription) {
        var session = standIn.asked("POST /v1/checkout/sessions").getLast().fields();
        standIn.subscription(subscription, session.get("line_items[0][price]"));
        stripe(day, subscription, "active", session.get("line_items[0][price]"));
    }

    private void paying(String subscription) {
        begin("2026-10-01");
        begun("2026-10-01", subscription);
        standIn.forget();
    }

    private void stripe(String day, String subscription, String status, String price) {
        standIn.subscription(subscription, price);
        billing.on(
                day,
                () -> stripe.tell(
                        "customer.subscription.updated",
                        stripe.subscription(subscription, contract, school.id().value(), status, price)));
    }

    private void grown(String day, int pupils) {
        billing.published(school.id(), pupils, day);
        go(day);
    }

    private void go(String day) {
        billing.on(day, () -> {
            round.go();
            return 0;
        });
    }

    private void beat(String day) {
        billing.on(day, () -> {
            pulse.beat();
            return 0;
        });
    }

    private List<StripeStandIn.Asked> changes(String subscription) {
        return standIn.asked("POST /v1/subscriptions/" + subscription);
    }

    private StripeTable.Priced price(String subscription) {
        return table.subscription(subscription)
                .flatMap(one -> table.priced(one.price()))
                .orElseThrow();
    }

    private CardAccount.State state() {
        return billing.call(() -> cards.account(contracts.find(contract).orElseThrow()))
                .states()
                .get(school.id());
    }
}
