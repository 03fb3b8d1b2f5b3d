package app.okrug.journal;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How one subject is marked in one year of study, as the school's regulation has it.
///
/// @param scale `5`, `10`, `12`, `100` or `PASS`
/// @param codes all that may be typed into a cell
/// @param weighted whether works weigh differently in a mean
public record Grading(String scale, Codes codes, boolean weighted) {

    /// What a mark is worth in a mean; empty for a pass, a debt, and a code that the school has given up.
    public Optional<Double> worth(String mark) {
        return codes.find(mark).map(Code::value);
    }

    /// What a work of this weight weighs; a lesson without one weighs one.
    public BigDecimal weight(@Nullable BigDecimal weight) {
        return weighted && weight != null ? weight : BigDecimal.ONE;
    }
}
