package app.okrug.billing;

import java.time.LocalDate;

/// A payment that has come in, as the bank tells it.
///
/// @param paidOn the day on which it was credited
/// @param orderNumber of the payment order
public record NewPayment(Money amount, LocalDate paidOn, String orderNumber, String note) {}
