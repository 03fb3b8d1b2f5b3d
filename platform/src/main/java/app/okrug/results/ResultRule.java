package app.okrug.results;

import app.okrug.journal.Code;
import app.okrug.journal.Grading;
import app.okrug.regulation.MarkLevels;
import app.okrug.regulation.Setting;
import app.okrug.regulation.Thresholds;
import app.okrug.regulation.TooFewMarks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How the school comes from the marks of a course to a result, and what it allows beside the proposal.
///
/// @param deviation how far a mark may stand from the mean without a reason (Q12)
/// @param minimum how many marks a result needs (Q11)
/// @param levels which marks count as excellent, good and fair
public record ResultRule(
        Grading grading,
        Setting<Thresholds> thresholds,
        Setting<BigDecimal> deviation,
        Setting<Integer> minimum,
        TooFewMarks tooFew,
        MarkLevels levels) {

    static final String FIVE = "5";
    static final String PASS = "PASS";

    /// What a mean comes to: by the school's thresholds on the five-point scale, rounded half up on any other; null
    /// without a mean, and where only passes are given.
    @Nullable
    String proposed(@Nullable BigDecimal mean) {
        if (mean == null || grading.scale().equals(PASS)) {
            return null;
        }
        return grading.scale().equals(FIVE)
                ? Integer.toString(thresholds.value().mark(mean))
                : mean.setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    /// What a result comes to in figures; null for none.
    @Nullable
    Attainment attainment(@Nullable String mark) {
        return Attainment.of(mark, levels);
    }

    Proposal proposal(Figures figures) {
        return new Proposal(proposed(figures.mean()), figures);
    }

    /// Whether a mark stands further from the mean than the act allows without a reason.
    boolean needsReason(String mark, Proposal proposal) {
        var mean = proposal.figures().mean();
        var worth = grading.worth(mark);
        return mean != null
                && worth.isPresent()
                && !mark.equals(proposal.mark())
                && BigDecimal.valueOf(worth.get()).subtract(mean).abs().compareTo(deviation.value()) > 0;
    }

    /// Whether there are too few marks for this one, and the act forbids it therefore.
    boolean forbids(String mark, Proposal proposal) {
        return tooFew == TooFewMarks.BLOCK
                && grading.worth(mark).isPresent()
                && proposal.figures().counted() < minimum.value();
    }

    /// The result that was typed, in the school's own writing; empty for what is no result.
    Optional<String> parse(String typed, List<Code> codes) {
        return codes.stream()
                .filter(code ->
                        code.code().equalsIgnoreCase(typed) || code.keys().contains(typed.toLowerCase()))
                .map(Code::code)
                .findFirst();
    }
}
