package app.okrug.results;

import app.okrug.journal.Code;
import app.okrug.journal.Mean;
import app.okrug.journal.Reason;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The results beside a journal page: its columns, what stands in them and what is proposed.
///
/// @param columns none where nobody is marked
public record ResultPage(List<Column> columns, List<Cell> cells, Rule rule) {

    /// One column.
    ///
    /// @param id the id of a term, `year`, `exam` or `final`
    /// @param ends the day whose end it tells of
    /// @param locked why nothing may be put there; null when it may
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Column(
            String id,
            String kind,
            String name,
            @JsonProperty("short") String shortName,
            LocalDate ends,
            @Nullable Reason locked,
            List<Code> codes) {}

    /// One pupil's result, or what is proposed for it.
    ///
    /// @param value empty until somebody has put one
    /// @param reason why it stands off the proposal
    /// @param mean behind the proposal, as text
    /// @param counted how many marks the mean is taken of
    /// @param brought marks among them of another course of the subject; null when there are none
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Cell(
            String column,
            UUID pupil,
            String value,
            long version,
            @Nullable String reason,
            @Nullable String proposal,
            @Nullable String mean,
            int counted,
            int debts,
            @Nullable List<Mean.Weighed> brought) {}

    /// How a proposal comes about, so that the page can follow each mark at once.
    ///
    /// @param scale of the marks that are meant
    /// @param thresholds the least means of 3, 4 and 5
    /// @param deviation how far a result may stand from the mean without a reason
    /// @param minimum how many marks a result needs; 0 when it does not matter
    public record Rule(String scale, List<BigDecimal> thresholds, BigDecimal deviation, int minimum) {}
}
