package app.okrug.billing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A recorded payment.
///
/// @param cancelled why it does not count; null while it does
public record Payment(
        PaymentId id,
        ContractId contract,
        Money amount,
        LocalDate paidOn,
        String orderNumber,
        String note,
        Instant recordedAt,
        @Nullable String cancelled) {}
