package app.okrug.billing;

import app.okrug.tenancy.SchoolId;
import java.time.Instant;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// A subscription as Stripe has told it: one school of a contract, paid month by month.
///
/// @param item the line of it that has the price
/// @param price by Stripe's name
/// @param begunAt when it was made
/// @param toldAt when Stripe said so
record StripeSubscription(
        String id,
        ContractId contract,
        SchoolId school,
        String status,
        String item,
        String price,
        Instant begunAt,
        Instant toldAt) {

    private static final Set<String> UNDER_WAY = Set.of("trialing", "active", "past_due", "unpaid");
    private static final Set<String> ENDED = Set.of("canceled", "incomplete_expired");

    /// @param body a subscription in Stripe's words
    static StripeSubscription read(JsonNode body, ContractId contract, SchoolId school, Instant toldAt) {
        var item = body.path("items").path("data").path(0);
        return new StripeSubscription(
                body.path("id").asString(""),
                contract,
                school,
                body.path("status").asString(""),
                item.path("id").asString(""),
                item.path("price").path("id").asString(""),
                Instant.ofEpochSecond(body.path("created").asLong(0)),
                toldAt);
    }

    /// Whether it still brings bills.
    boolean lives() {
        return !ENDED.contains(status);
    }

    /// Whether its price can be changed: not before its first payment is through.
    boolean changeable() {
        return UNDER_WAY.contains(status);
    }
}
