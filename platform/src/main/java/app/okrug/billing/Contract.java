package app.okrug.billing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An agreement with a payer about one school or several.
///
/// @param payerId the same for all contracts of one organisation
/// @param deferredUntil until when an open bill has no consequences; null when nothing is deferred
/// @param version as it was read
public record Contract(
        ContractId id,
        String number,
        UUID payerId,
        Party payer,
        TariffId tariff,
        String tariffName,
        Way way,
        ContractTerms terms,
        @Nullable LocalDate deferredUntil,
        long version) {}
