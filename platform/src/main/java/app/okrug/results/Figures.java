package app.okrug.results;

import app.okrug.journal.GivenMark;
import app.okrug.journal.Mean;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the marks of one pupil in one course come to.
///
/// @param mean weighted where the school weighs, rounded half up to two digits; null without any mark that counts
/// @param counted marks that count in the mean; two in one cell are two
/// @param debts marks still owed
/// @param brought the marks among them that the pupil has brought along from another course of the subject
public record Figures(@Nullable BigDecimal mean, int counted, int debts, List<Mean.Weighed> brought) {

    /// No marks at all.
    public static final Figures NONE = new Figures(null, 0, 0, List.of());

    static Figures of(List<GivenMark> marks) {
        var weighed = new ArrayList<Mean.Weighed>();
        var brought = new ArrayList<Mean.Weighed>();
        var debts = 0;
        for (var mark : marks) {
            if (mark.debt()) {
                debts++;
            }
            if (mark.value() != null) {
                var counting = new Mean.Weighed(mark.value(), mark.weight());
                weighed.add(counting);
                if (mark.brought()) {
                    brought.add(counting);
                }
            }
        }
        return new Figures(Mean.of(weighed), weighed.size(), debts, brought);
    }
}
