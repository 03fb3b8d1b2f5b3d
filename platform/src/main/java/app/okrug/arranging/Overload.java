package app.okrug.arranging;

import java.math.BigDecimal;

/// A class that has more lessons a week than the sanitary rules allow.
///
/// @param hours what its pupils have
/// @param most what is allowed
public record Overload(String className, BigDecimal hours, int most) {}
