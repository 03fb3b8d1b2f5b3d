package app.okrug.journal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How one subject is marked in one year of study, as the school's regulation has it today.
///
/// @param scale `5`, `10`, `12`, `100`, `PASS` or [#NONE]
/// @param codes all that may be typed into a cell
/// @param weighted whether works weigh differently in a mean
/// @param debtsCountBefore debts of lessons before this day count as a two in the mean; null when none does (Q9)
/// @param debtDays how many days after its lesson a debt falls due
public record Grading(
        String scale,
        Codes codes,
        boolean weighted,
        @Nullable LocalDate debtsCountBefore,
        int debtDays) {

    /// The scale of those who are not marked.
    public static final String NONE = "NONE";

    private static final double DEBT = 2;

    /// What a result is worth in a mean; empty for a pass, and for a code that the school has given up.
    public Optional<Double> worth(String mark) {
        return codes.find(mark).map(Code::value);
    }

    /// What a mark is worth that was given in a lesson of this day.
    public Optional<Double> worth(String mark, LocalDate day) {
        return mark.equals(SchoolCodes.DEBT) && debtsCountBefore != null && day.isBefore(debtsCountBefore)
                ? Optional.of(DEBT)
                : worth(mark);
    }

    /// What a work of this weight weighs; a lesson without one weighs one.
    public BigDecimal weight(@Nullable BigDecimal weight) {
        return weighted && weight != null ? weight : BigDecimal.ONE;
    }

    /// The last day on which a debt of a lesson can be closed.
    public LocalDate due(LocalDate lesson) {
        return lesson.plusDays(debtDays);
    }
}
