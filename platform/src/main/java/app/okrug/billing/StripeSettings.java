package app.okrug.billing;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// `okrug.billing.stripe.*`: payment by card. Off unless both secrets are there.
///
/// @param key the secret key of the account at Stripe
/// @param webhookSecret what Stripe signs its events to `/billing/stripe` with
/// @param address a stand-in for Stripe; null, as always outside of tests, means Stripe itself
@ConfigurationProperties("okrug.billing.stripe")
record StripeSettings(
        @Nullable String key,
        @Nullable String webhookSecret,
        @Nullable URI address) {

    private static final URI STRIPE = URI.create("https://api.stripe.com");

    boolean on() {
        return !secret().isBlank() && !webhook().isBlank();
    }

    String secret() {
        return key == null ? "" : key;
    }

    String webhook() {
        return webhookSecret == null ? "" : webhookSecret;
    }

    /// Where Stripe is asked.
    URI base() {
        return address == null ? STRIPE : address;
    }

    boolean standIn() {
        return address != null;
    }

    /// The secrets stay out of logs.
    @Override
    public String toString() {
        return "StripeSettings[…]";
    }
}
