package app.okrug.admin.overview;

import app.okrug.language.Language;
import java.text.NumberFormat;
import java.util.OptionalDouble;

/// A share as people read it.
final class Share {

    private static final int HUNDRED = 100;

    private Share() {}

    /// In percent with one digit behind the comma; a dash when there is nothing to be a share of.
    static String written(OptionalDouble share) {
        if (share.isEmpty()) {
            return "–";
        }
        var format = NumberFormat.getNumberInstance(Language.current());
        format.setMaximumFractionDigits(1);
        return format.format(share.getAsDouble() * HUNDRED) + " %";
    }

    /// The number for a plot.
    static double percent(OptionalDouble share) {
        return Math.round(share.orElse(0) * HUNDRED * 10) / 10.0;
    }
}
