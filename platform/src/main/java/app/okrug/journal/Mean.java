package app.okrug.journal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The weighted mean of a pupil's marks: the sum of mark times weight, over the sum of weights. Two marks in a cell are
/// two marks; a debt, a pass and an absence do not count.
public final class Mean {

    private static final int DIGITS = 2;

    private Mean() {}

    /// One mark's worth and weight.
    public record Weighed(double value, BigDecimal weight) {}

    /// @return rounded half up to two digits; null without any mark that counts
    public static @Nullable BigDecimal of(List<Weighed> marks) {
        var weights = BigDecimal.ZERO;
        var sum = BigDecimal.ZERO;
        for (var mark : marks) {
            weights = weights.add(mark.weight());
            sum = sum.add(BigDecimal.valueOf(mark.value()).multiply(mark.weight()));
        }
        return weights.signum() == 0 ? null : sum.divide(weights, DIGITS, RoundingMode.HALF_UP);
    }
}
