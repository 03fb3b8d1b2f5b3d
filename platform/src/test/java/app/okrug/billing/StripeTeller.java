package app.okrug.billing;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.stripe.net.Webhook;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// Tells the application what Stripe would: signed events over HTTP, through the filters of security.
class StripeTeller {

    private final MockMvc server;
    private final ContractTable contracts;
    private final StripeTable table;
    private final Clock clock;

    StripeTeller(WebApplicationContext context) {
        contracts = context.getBean(ContractTable.class);
        table = context.getBean(StripeTable.class);
        clock = context.getBean(Clock.class);
        server = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    /// Tells an event that is new.
    int tell(String kind, String thing) {
        return send(event("evt_" + UUID.randomUUID(), kind, thing));
    }

    /// Tells an event, signed now.
    int send(String event) {
        return send(event, sign(event, StripeStandIn.WEBHOOK_SECRET, now()));
    }

    int send(String event, String signature) {
        try {
            return server.perform(post("/billing/stripe")
                            .contentType(MediaType.APPLICATION_JSON)
                            .header("Stripe-Signature", signature)
                            .content(event))
                    .andReturn()
                    .getResponse()
                    .getStatus();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    long now() {
        return clock.instant().getEpochSecond();
    }

    static String sign(String body, String secret, long second) {
        try {
            return "t=" + second + ",v1=" + Webhook.Util.computeHmacSha256(secret, second + "." + body);
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    String event(String id, String kind, String thing) {
        return event(id, kind, thing, now());
    }

    static String event(String id, String kind, String thing, long created) {
        return """
               {"id": "%s", "object": "event", "api_version": "2026-07-29.dahlia", "type": "%s", "created": %d,
                "livemode": false, "data": {"object": %s}}""".formatted(id, kind, created, thing);
    }

    /// Makes the payer of a contract a customer at Stripe, as its first page does.
    String customer(ContractId contract) {
        var payer = contracts.find(contract).orElseThrow().payerId();
        table.keepCustomer(payer, "cus_" + payer.toString().substring(0, 8));
        return table.customer(payer).orElseThrow();
    }

    /// An invoice of the subscription of a contract in Stripe's words, written on a day.
    String invoice(String id, ContractId contract, String state, long kopecks, long paid, String day) {
        return invoice(
                id,
                customer(contract),
                "{\"okrug_contract\": \"%s\"}".formatted(contract.value()),
                "sub_of_" + id,
                state,
                kopecks,
                paid,
                day,
                "rub");
    }

    String invoice(
            String id,
            String customer,
            String metadata,
            String subscription,
            String state,
            long kopecks,
            long paid,
            String day,
            String currency) {
        var written = LocalDate.parse(day).atTime(3, 0).toEpochSecond(ZoneOffset.UTC);
        return """
               {"id": "%s", "object": "invoice", "customer": "%s", "currency": "%s", "status": "%s", "number": "A-%s",
                "amount_due": %d, "amount_paid": %d, "amount_remaining": %d, "total": %d, "created": %d,
                "status_transitions": {"finalized_at": %d, "paid_at": null},
                "parent": {"type": "subscription_details", "subscription_details":
                    {"metadata": %s, "subscription": "%s"}}}""".formatted(
                        id,
                        customer,
                        currency,
                        state,
                        id,
                        kopecks,
                        paid,
                        kopecks - paid,
                        kopecks,
                        written,
                        written,
                        metadata,
                        subscription);
    }

    /// A subscription of a school in Stripe's words.
    String subscription(String id, ContractId contract, UUID school, String status, String price) {
        return """
               {"id": "%1$s", "object": "subscription", "customer": "%2$s", "status": "%3$s", "created": 1788000000,
                "metadata": {"okrug_contract": "%4$s", "okrug_school": "%5$s"},
                "items": {"object": "list", "data": [{"id": "si_%1$s", "object": "subscription_item",
                    "price": {"id": "%6$s", "object": "price"}}]}}""".formatted(id, customer(contract), status, contract.value(), school, price);
    }
}
