package app.okrug.regulation;

import java.math.BigDecimal;

/// The means from which on a three, a four and a five of the five-point scale are proposed; below the first a two.
///
/// @param three the least mean of a three, and so on
public record Thresholds(BigDecimal three, BigDecimal four, BigDecimal five) {

    public Thresholds {
        // 2.50 is the same threshold as 2.5, and equality of the two must say so.
        three = three.stripTrailingZeros();
        four = four.stripTrailingZeros();
        five = five.stripTrailingZeros();
    }

    /// Whether they rise, and lie within the scale.
    public boolean rise() {
        return three.compareTo(BigDecimal.TWO) > 0
                && four.compareTo(three) > 0
                && five.compareTo(four) > 0
                && five.compareTo(BigDecimal.valueOf(5)) <= 0;
    }

    /// The mark that a mean comes to.
    public int mark(BigDecimal mean) {
        if (mean.compareTo(five) >= 0) {
            return 5;
        }
        if (mean.compareTo(four) >= 0) {
            return 4;
        }
        return mean.compareTo(three) >= 0 ? 3 : 2;
    }
}
