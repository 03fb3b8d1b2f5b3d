package app.okrug.billing;

import com.stripe.StripeClient;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.StripeException;
import com.stripe.net.RequestOptions;
import com.stripe.net.StripeResponse;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.PriceCreateParams;
import com.stripe.param.SubscriptionCancelParams;
import com.stripe.param.SubscriptionUpdateParams;
import com.stripe.param.checkout.SessionCreateParams;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What Stripe is asked, word for word. Each request that changes something carries a key by which Stripe
/// does it once however often it arrives.
@Component
class StripeGateway {

    /// What ties a subscription to our books.
    static final String CONTRACT = "okrug_contract";

    static final String SCHOOL = "okrug_school";

    private static final int NOT_FOUND = 404;
    private static final int BAD_REQUEST = 400;
    private static final int PAYMENT_REQUIRED = 402;

    private final StripeClient client;
    private final JsonMapper json;

    /// A page of Stripe's that is open for a payer.
    record Checkout(String session, String address, Instant expiresAt) {}

    /// One request.
    private interface Question<T> {
        T ask() throws StripeException;
    }

    StripeGateway(StripeSettings settings, JsonMapper json) {
        this.json = json;
        client = StripeClient.builder()
                .setApiKey(settings.on() ? settings.secret() : "none")
                .setApiBase(settings.base().toString())
                .setMaxNetworkRetries(0)
                .setHttpClient(new StripeTransport(settings.base(), settings.standIn()))
                .build();
    }

    /// Makes a customer of a payer.
    String customer(Contract contract) {
        var payer = contract.payer();
        var wish = CustomerCreateParams.builder()
                .setName(payer.name())
                .putMetadata("okrug_payer", contract.payerId().toString())
                .putMetadata("inn", payer.inn())
                .build();
        return asked(() -> client.v1().customers().create(wish, once("customer-" + contract.payerId())))
                .getId();
    }

    /// Makes the monthly price of a band.
    String price(Tariff tariff, Tariff.Band band) {
        var name = tariff.name() + ", " + band.pupils() + "+";
        var wish = PriceCreateParams.builder()
                .setCurrency("rub")
                .setUnitAmount(band.price().kopecks())
                .setRecurring(PriceCreateParams.Recurring.builder()
                        .setInterval(PriceCreateParams.Recurring.Interval.MONTH)
                        .build())
                .setProductData(
                        PriceCreateParams.ProductData.builder().setName(name).build())
                .build();
        var key = "price-" + tariff.id().value() + "-" + band.pupils() + "-"
                + band.price().kopecks();
        return asked(() -> client.v1().prices().create(wish, once(key))).getId();
    }

    /// Opens the page on which the payer enters a card and so begins a subscription.
    ///
    /// @param freeDays days until the first charge
    Checkout checkout(StripeCheckout wish) {
        var tied = Map.of(
                CONTRACT, wish.contract().value().toString(),
                SCHOOL, wish.school().value().toString());
        var subscription = SessionCreateParams.SubscriptionData.builder()
                .putAllMetadata(tied)
                .setDescription(wish.words());
        if (wish.freeDays() > 0) {
            subscription.setTrialPeriodDays((long) wish.freeDays());
        }
        var session = SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.SUBSCRIPTION)
                .setCustomer(wish.customer())
                .addLineItem(SessionCreateParams.LineItem.builder()
                        .setPrice(wish.price())
                        .setQuantity(1L)
                        .build())
                .setSubscriptionData(subscription.build())
                .setSuccessUrl(wish.back())
                .setCancelUrl(wish.back())
                .setExpiresAt(wish.expiresAt().getEpochSecond())
                .build();
        var made = asked(() -> client.v1().checkout().sessions().create(session, once(wish.key())));
        return new Checkout(made.getId(), made.getUrl(), wish.expiresAt());
    }

    /// Closes a page that is still open.
    void close(String session) {
        asked(() -> client.v1().checkout().sessions().expire(session));
    }

    /// The page on which a payer looks after cards and papers.
    String portal(String customer, String back) {
        var wish = com.stripe.param.billingportal.SessionCreateParams.builder()
                .setCustomer(customer)
                .setReturnUrl(back)
                .build();
        return asked(() -> client.v1().billingPortal().sessions().create(wish)).getUrl();
    }

    /// Puts a subscription to another price.
    ///
    /// @param prorated whether the rest of the paid month is charged at the new price
    JsonNode change(String subscription, String item, String price, boolean prorated, String key) {
        var wish = SubscriptionUpdateParams.builder()
                .addItem(SubscriptionUpdateParams.Item.builder()
                        .setId(item)
                        .setPrice(price)
                        .build())
                .setProrationBehavior(
                        prorated
                                ? SubscriptionUpdateParams.ProrationBehavior.CREATE_PRORATIONS
                                : SubscriptionUpdateParams.ProrationBehavior.NONE)
                .build();
        return read(asked(() -> client.v1().subscriptions().update(subscription, wish, once(key)))
                .getLastResponse());
    }

    /// Ends a subscription today; what was paid for the days to come is given back on its last bill.
    JsonNode cancel(String subscription, String key) {
        var wish = SubscriptionCancelParams.builder()
                .setInvoiceNow(true)
                .setProrate(true)
                .build();
        return read(asked(() -> client.v1().subscriptions().cancel(subscription, wish, once(key)))
                .getLastResponse());
    }

    /// A bill as it stands now.
    JsonNode invoice(String id) {
        return read(asked(() -> client.v1().invoices().retrieve(id)).getLastResponse());
    }

    private JsonNode read(StripeResponse answer) {
        return json.readTree(answer.body());
    }

    private static RequestOptions once(String key) {
        return RequestOptions.builder().setIdempotencyKey(key).build();
    }

    private static <T> T asked(Question<T> question) {
        try {
            return question.ask();
        } catch (ApiConnectionException unreached) {
            throw new StripeAway(String.valueOf(unreached.getMessage()), unreached);
        } catch (StripeException told) {
            var status = told.getStatusCode() == null ? 0 : told.getStatusCode();
            if (status == BAD_REQUEST || status == PAYMENT_REQUIRED || status == NOT_FOUND) {
                throw new StripeRefused(status == NOT_FOUND, words(told), told);
            }
            throw new StripeAway("Status " + status, told);
        }
    }

    private static String words(StripeException told) {
        return String.valueOf(told.getUserMessage() == null ? told.getMessage() : told.getUserMessage());
    }
}
