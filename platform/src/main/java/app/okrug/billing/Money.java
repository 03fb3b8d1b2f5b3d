package app.okrug.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/// An amount of roubles, exact to the kopeck. Where a share of an amount is taken, half a kopeck and more is rounded
/// up, once, at the end.
///
/// @param kopecks may be negative in a balance
public record Money(long kopecks) implements Comparable<Money> {

    /// Nothing.
    public static final Money ZERO = new Money(0);

    private static final int HUNDRED = 100;
    private static final BigDecimal MOST = BigDecimal.valueOf(100_000_000_000L);

    /// Whole roubles.
    public static Money roubles(long roubles) {
        return new Money(Math.multiplyExact(roubles, HUNDRED));
    }

    /// What a person has typed: `12 345,67`, `12345.67`, `12345`. Empty when it is no amount, is negative, or has more
    /// than two digits behind the comma.
    public static Optional<Money> read(String typed) {
        var plain = typed.replaceAll("[\\s\\u00a0\\u202f₽]", "").replace(',', '.');
        if (!plain.matches("\\d{1,12}(\\.\\d{1,2})?")) {
            return Optional.empty();
        }
        var roubles = new BigDecimal(plain);
        return roubles.compareTo(MOST) > 0
                ? Optional.empty()
                : Optional.of(new Money(roubles.movePointRight(2).longValueExact()));
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(kopecks, other.kopecks));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(kopecks, other.kopecks));
    }

    /// So many parts of a whole: the price of nine days in a month of thirty.
    public Money share(int parts, int whole) {
        return of(BigDecimal.valueOf(kopecks)
                .multiply(BigDecimal.valueOf(parts))
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP));
    }

    /// The value added tax that is contained in this amount: amount × rate / (100 + rate), НК РФ 164 (4).
    public Money taxWithin(int percent) {
        return share(percent, HUNDRED + percent);
    }

    public boolean positive() {
        return kopecks > 0;
    }

    /// «12 345,67»; “12,345.67”.
    public String figures(Locale language) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(language)).format(decimal());
    }

    /// In roubles, for a sheet that calculates.
    public BigDecimal decimal() {
        return BigDecimal.valueOf(kopecks, 2);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(kopecks, other.kopecks);
    }

    private static Money of(BigDecimal kopecks) {
        return new Money(kopecks.longValueExact());
    }
}
