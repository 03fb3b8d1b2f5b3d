package app.okrug.billing;

import java.util.UUID;

/// An invoice.
public record InvoiceId(UUID value) {}
