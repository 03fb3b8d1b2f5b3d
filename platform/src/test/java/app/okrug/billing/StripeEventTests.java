package app.okrug.billing;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.tenancy.SchoolLife;
import app.okrug.tenancy.SchoolRegistry;
import app.okrug.tenancy.SchoolState;
import app.okrug.tenancy.SchoolStep;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/// T-56 for Stripe: late, repeated, out of order, foreign, old. A bill of 1 November is due on the 11th;
/// the school is for reading only from 11 December on.
@StripeTest
class StripeEventTests {

    @Autowired
    BillingFixture billing;

    @Autowired
    SchoolFixture schools;

    @Autowired
    WebApplicationContext context;

    @Autowired
    StripeStandIn standIn;

    @Autowired
    StripeBills bills;

    @Autowired
    StripeInbox inbox;

    @Autowired
    StripeRound round;

    @Autowired
    BillingPulse pulse;

    @Autowired
    SchoolLife life;

    @Autowired
    SchoolRegistry registry;

    private StripeTeller stripe;
    private TestSchool school;
    private ContractId contract;
    private String invoice;

    @BeforeEach
    void aSchoolThatIsPaidForByCard() {
        stripe = new StripeTeller(context);
        standIn.forget();
        school = schools.empty();
        contract = billing.byCard(BillingFixture.TERMS, school);
        invoice = "in_" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void aBillIsToldAndPaid() {
        on("2026-11-01", () -> tell("invoice.finalized", "open", 0));
        assertThat(bill().open()).isEqualTo(Money.roubles(3_000));
        assertThat(bill().dueOn()).hasToString("2026-11-11");

        on("2026-11-02", () -> tell("invoice.paid", "paid", 3_000_00));

        assertThat(bill().state()).isEqualTo(StripeBill.State.PAID);
        assertThat(bill().open()).isEqualTo(Money.ZERO);
        on("2026-12-20", this::beat);
        assertThat(steps()).isEmpty();
    }

    @Test
    void anUnpaidSchoolIsRestrictedOnceAndBackAtOnceAndOldNewsChangesNothing() {
        on("2026-11-01", () -> tell("invoice.finalized", "open", 0));
        on("2026-12-11", () -> {
            standIn.invoice(invoice, told("open", 0));
            beat();
            beat();
            return tell("invoice.payment_failed", "open", 0);
        });
        assertThat(state()).isEqualTo(SchoolState.READ_ONLY);

        on("2026-12-12", () -> tell("invoice.paid", "paid", 3_000_00));
        assertThat(state()).isEqualTo(SchoolState.ACTIVE);

        on("2027-01-20", () -> {
            tell("invoice.payment_failed", "open", 0);
            tell("invoice.updated", "uncollectible", 0);
            beat();
            return 0;
        });
        assertThat(bill().state()).isEqualTo(StripeBill.State.PAID);
        assertThat(steps()).containsExactlyInAnyOrder(SchoolState.READ_ONLY, SchoolState.ACTIVE);
    }

    @Test
    void aPaymentThatIsToldBeforeItsBillHolds() {
        on("2026-11-02", () -> tell("invoice.paid", "paid", 3_000_00));
        on("2026-11-03", () -> tell("invoice.finalized", "open", 0));

        assertThat(bill().state()).isEqualTo(StripeBill.State.PAID);
        assertThat(bill().open()).isEqualTo(Money.ZERO);
    }

    @Test
    void aPaymentInPartHoldsThoughEarlierNewsComesLater() {
        on("2026-11-02", () -> tell("invoice.updated", "open", 1_000_00));
        on("2026-11-03", () -> tell("invoice.finalized", "open", 0));

        assertThat(bill().open()).isEqualTo(Money.roubles(2_000));
    }

    @Test
    void anEventCountsOnceHoweverOftenItIsTold() throws Exception {
        var event = on("2026-11-01", () -> stripe.event("evt_" + invoice, "invoice.finalized", told("open", 0)));
        Callable<Integer> telling = () -> on("2026-11-01", () -> stripe.send(event));

        try (var threads = Executors.newFixedThreadPool(4)) {
            assertThat(threads.invokeAll(List.of(telling, telling, telling, telling)).stream()
                            .map(one -> one.resultNow()))
                    .containsOnly(200);
        }
        on("2026-11-02", () -> tell("invoice.voided", "void", 0));
        on("2026-11-03", () -> stripe.send(event));

        assertThat(bills.of(contract)).hasSize(1);
        assertThat(bill().state()).isEqualTo(StripeBill.State.VOID);
    }

    @Test
    void whatAnotherSignsIsRefused() {
        var event = on("2026-11-01", () -> stripe.event("evt_f" + invoice, "invoice.paid", told("paid", 3_000_00)));

        on("2026-11-01", () -> {
            var foreign = StripeTeller.sign(event, "whsec_of_another", stripe.now());
            var own = StripeTeller.sign(event, StripeStandIn.WEBHOOK_SECRET, stripe.now());
            assertThat(stripe.send(event, foreign)).isEqualTo(400);
            assertThat(stripe.send(event.replace("300000", "100"), own)).isEqualTo(400);
            assertThat(stripe.send(event, "")).isEqualTo(400);
            assertThat(stripe.send(event, "t=1,v1=")).isEqualTo(400);
            return 0;
        });

        assertThat(bills.of(contract)).isEmpty();
    }

    @Test
    void whatWasSignedLongAgoIsRefused() {
        var event = on("2026-11-01", () -> stripe.event("evt_o" + invoice, "invoice.paid", told("paid", 3_000_00)));

        on("2026-11-01", () -> {
            var old = StripeTeller.sign(event, StripeStandIn.WEBHOOK_SECRET, stripe.now() - 301);
            var fresh = StripeTeller.sign(event, StripeStandIn.WEBHOOK_SECRET, stripe.now() - 250);
            assertThat(stripe.send(event, old)).isEqualTo(400);
            assertThat(bills.of(contract)).isEmpty();
            assertThat(stripe.send(event, fresh)).isEqualTo(200);
            return 0;
        });

        assertThat(bill().state()).isEqualTo(StripeBill.State.PAID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{}", "{\"id\": 5, \"data\": 7}", "{\"id\"", "nothing"})
    void aSignedBodyThatIsNoneDoesNoHarm(String body) {
        var status = on("2026-11-01", () -> stripe.send(body));

        assertThat(status).isIn(200, 400);
    }

    @Test
    void aBodyThatIsTooLongIsNotReadToItsEnd() {
        var status = on(
                "2026-11-01",
                () -> stripe.send(
                        stripe.event("evt_l" + invoice, "invoice.paid", told("paid", 3_000_00)) + " ".repeat(600_000)));

        assertThat(status).isEqualTo(413);
        assertThat(bills.of(contract)).isEmpty();
    }

    @Test
    void aPaymentThatBelongsToNoKnownContractIsKeptAndUsedLater() {
        var customer = stripe.customer(contract);
        var subscription = "sub_" + invoice;
        var before = inbox.waiting();
        on(
                "2026-11-02",
                () -> stripe.tell(
                        "invoice.paid",
                        stripe.invoice(
                                invoice,
                                customer,
                                "{}",
                                subscription,
                                "paid",
                                3_000_00,
                                3_000_00,
                                "2026-11-01",
                                "rub")));
        assertThat(bills.of(contract)).isEmpty();
        assertThat(inbox.waiting()).hasSize(before.size() + 1);

        on("2026-11-03", () -> {
            stripe.tell(
                    "customer.subscription.created",
                    stripe.subscription(subscription, contract, school.id().value(), "incomplete", "price_of_another"));
            round.go();
            return 0;
        });

        assertThat(bill().state()).isEqualTo(StripeBill.State.PAID);
        assertThat(inbox.waiting()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void whatIsAnotherCustomersConcernsNobody() {
        var another = billing.byCard(BillingFixture.TERMS, schools.empty());
        var foreign = stripe.customer(another);
        stripe.customer(contract);
        var ours = "{\"okrug_contract\": \"%s\"}".formatted(contract.value());
        var before = inbox.waiting();

        on("2026-11-02", () -> {
            stripe.tell(
                    "invoice.paid",
                    stripe.invoice(invoice, "cus_x", ours, "sub_x", "paid", 3_000_00, 3_000_00, "2026-11-01", "rub"));
            stripe.tell(
                    "invoice.paid",
                    stripe.invoice(invoice, foreign, ours, "sub_x", "paid", 3_000_00, 3_000_00, "2026-11-01", "rub"));
            return 0;
        });

        assertThat(bills.of(contract)).isEmpty();
        assertThat(bills.of(another)).isEmpty();
        assertThat(inbox.waiting()).hasSize(before.size() + 1);
    }

    @Test
    void anotherCurrencyIsNeverTakenForRoubles() {
        var customer = stripe.customer(contract);
        var ours = "{\"okrug_contract\": \"%s\"}".formatted(contract.value());

        on(
                "2026-11-02",
                () -> stripe.tell(
                        "invoice.paid",
                        stripe.invoice(
                                invoice, customer, ours, "sub_x", "paid", 3_000_00, 3_000_00, "2026-11-01", "eur")));

        assertThat(bills.of(contract)).isEmpty();
        assertThat(inbox.waiting()).isNotEmpty();
    }

    private int tell(String kind, String state, long paid) {
        return stripe.tell(kind, told(state, paid));
    }

    private String told(String state, long paid) {
        return stripe.invoice(invoice, contract, state, 3_000_00, paid, "2026-11-01");
    }

    private int beat() {
        pulse.beat();
        return 0;
    }

    private <T> T on(String day, ScopedValue.CallableOp<T, RuntimeException> work) {
        return billing.on(day, work);
    }

    private StripeBill bill() {
        return bills.of(contract).getFirst();
    }

    private SchoolState state() {
        return registry.get(school.id()).state();
    }

    private List<SchoolState> steps() {
        return life.steps(school.id()).stream().map(SchoolStep::to).toList();
    }
}
