package app.okrug.billing;

import java.util.UUID;

/// A payment that was recorded.
public record PaymentId(UUID value) {}
