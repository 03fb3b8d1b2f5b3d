package app.okrug.billing;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What has come of something that Stripe told.
///
/// @param contract whose account it has changed; null when nobody's
/// @param waitsFor what has to be known before it can be used; null when nothing has
record StripeNews(@Nullable ContractId contract, @Nullable String waitsFor) {

    /// It concerns none of our contracts.
    static final StripeNews OF_NOBODY = new StripeNews(null, null);

    static StripeNews of(ContractId contract) {
        return new StripeNews(contract, null);
    }

    static StripeNews waiting(String waitsFor) {
        return new StripeNews(null, waitsFor);
    }

    /// The contract that something at Stripe is tied to.
    static Optional<ContractId> contract(JsonNode metadata) {
        return id(metadata, StripeGateway.CONTRACT).map(ContractId::new);
    }

    /// An id that we have tied to something at Stripe. Whoever looks after the account there may have
    /// changed it.
    static Optional<UUID> id(JsonNode metadata, String name) {
        try {
            return Optional.of(UUID.fromString(metadata.path(name).asString("")));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
