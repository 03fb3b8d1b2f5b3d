package app.okrug.results;

import app.okrug.people.PersonName;
import app.okrug.school.ClassLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The results of a class in one term, the year, the exams or finally: pupils by subjects.
///
/// @param periods all that can be looked at; none where nobody is marked
/// @param chosen the id of the one that is shown; empty without any
/// @param decides whether the reader may enter decisions of the council and deferrals
public record ClassSheet(
        ClassLine schoolClass,
        List<Period> periods,
        String chosen,
        List<String> subjects,
        List<Row> rows,
        List<Total> totals,
        boolean decides) {

    /// One term, the year, the exam or the final mark.
    public record Period(String id, String name) {}

    /// One pupil.
    ///
    /// @param entries by subject; without one where the pupil is not taught it or has nothing
    /// @param standing what all results come to, those proposed taken for those not put yet
    /// @param certain whether all of them are put
    public record Row(PersonName pupil, Map<String, Entry> entries, PupilStanding standing, boolean certain) {}

    /// One result, or what is proposed for it.
    ///
    /// @param mark null until it is put
    /// @param attainment of what is put, else of what is proposed
    /// @param decision number and day of the council's decision behind it
    public record Entry(
            UUID course,
            @Nullable String mark,
            @Nullable String proposal,
            @Nullable Attainment attainment,
            @Nullable BigDecimal mean,
            int counted,
            int debts,
            @Nullable String reason,
            @Nullable String decision,
            @Nullable Deferral deferral,
            long version) {

        /// What stands or is coming; null without either.
        public @Nullable String shown() {
            return mark == null ? proposal : mark;
        }
    }

    /// What the results of a subject come to, with the counts behind each share (F1, F3, F4, I36).
    ///
    /// @param base pupils with a result, the exempt left out
    /// @param succeeding those with three or better
    /// @param good those with four or better
    public record Total(int base, int succeeding, int good) {

        /// The share of those who have mastered it, in percent; null for nobody.
        public @Nullable Integer success() {
            return base == 0 ? null : Math.round(succeeding * 100f / base);
        }

        /// The share of those who have mastered it well, in percent; null for nobody.
        public @Nullable Integer quality() {
            return base == 0 ? null : Math.round(good * 100f / base);
        }
    }
}
