package app.okrug.billing;

import app.okrug.tenancy.SchoolId;
import java.time.Instant;

/// A subscription to be begun on a page of Stripe's.
///
/// @param words what the subscription is about, as the payer reads it
/// @param freeDays days until the first charge
/// @param back where the payer is sent afterwards
/// @param key by which Stripe opens it once
record StripeCheckout(
        ContractId contract,
        SchoolId school,
        String customer,
        String price,
        String words,
        int freeDays,
        String back,
        Instant expiresAt,
        String key) {}
