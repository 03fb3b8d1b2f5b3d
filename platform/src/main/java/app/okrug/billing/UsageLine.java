package app.okrug.billing;

import java.time.Instant;
import java.time.YearMonth;

/// How many pupils a school had in a month.
///
/// @param countedAt when the school published that number
public record UsageLine(YearMonth month, String school, int pupils, Instant countedAt) {}
