package app.okrug.billing;

import java.util.Locale;

/// How a contract is paid.
public enum Way {
    /// Invoices and acts on paper, payment orders recorded by the office.
    INVOICE;

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Way of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
