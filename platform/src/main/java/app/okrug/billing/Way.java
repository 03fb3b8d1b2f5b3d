package app.okrug.billing;

import java.util.Locale;

/// How a contract is paid.
public enum Way {
    /// Invoices and acts on paper, payment orders recorded by the office.
    INVOICE,
    /// By card at Stripe, a subscription for each school; offered where the deployment has keys for it.
    STRIPE;

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Way of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
