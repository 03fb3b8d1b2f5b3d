package app.okrug.billing;

/// A line of an invoice: one school for one month.
///
/// @param pupils counted for the month: they choose the price
/// @param days charged, of the days of the month
/// @param price of the whole month
public record InvoiceLine(String school, int pupils, int days, int monthDays, Money price, Money amount) {}
