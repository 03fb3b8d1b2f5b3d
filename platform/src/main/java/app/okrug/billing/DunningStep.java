package app.okrug.billing;

import java.time.Instant;

/// A step that an open bill has led to.
///
/// @param invoice «17/2026», the oldest that was overdue
/// @param overdue what was overdue then, all invoices together
public record DunningStep(DunningStage stage, String invoice, Money overdue, Instant at) {}
