package app.okrug.billing;

/// Stripe could not be reached, or could not answer now, or does not take our key: to be tried again later.
class StripeAway extends RuntimeException {

    StripeAway(String why, Throwable cause) {
        super(why, cause);
    }
}
