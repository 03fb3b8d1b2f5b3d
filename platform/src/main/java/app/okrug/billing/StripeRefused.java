package app.okrug.billing;

/// Stripe has understood and will not: trying again as it is would change nothing.
class StripeRefused extends RuntimeException {

    private final boolean unknown;

    StripeRefused(boolean unknown, String why, Throwable cause) {
        super(why, cause);
        this.unknown = unknown;
    }

    /// Whether what it was asked about is not there.
    boolean unknown() {
        return unknown;
    }
}
