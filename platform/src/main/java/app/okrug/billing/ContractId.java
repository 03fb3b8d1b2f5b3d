package app.okrug.billing;

import java.util.UUID;

/// A contract.
public record ContractId(UUID value) {}
