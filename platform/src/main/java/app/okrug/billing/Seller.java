package app.okrug.billing;

import org.jspecify.annotations.Nullable;

/// Who serves, as it stands on every invoice.
///
/// @param position of the one who signs: «Директор»
/// @param signer who signs, «Иванов И. И.»
/// @param accountant the chief accountant; empty where the signer is both
/// @param vatPercent the rate contained in the prices; null when no tax is paid
/// @param ground why no tax is paid, «п. 2 ст. 346.11 НК РФ»; empty with a rate
/// @param version as it was read, 0 before the first save
public record Seller(
        Party party,
        String position,
        String signer,
        String accountant,
        @Nullable Integer vatPercent,
        String ground,
        long version) {}
