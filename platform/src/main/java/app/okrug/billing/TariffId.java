package app.okrug.billing;

import java.util.UUID;

/// A tariff.
public record TariffId(UUID value) {}
