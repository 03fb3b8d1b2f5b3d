package app.okrug.plans;

import app.okrug.access.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One course with its plan on the calendar.
///
/// @param rows empty when the course works by no plan
/// @param editable whether the reader may depart from the plan and enter corrections
/// @param confirmable whether the reader may confirm corrections
public record CourseProgramme(
        ProgrammeLine line,
        List<CalendarRow> rows,
        List<CorrectionLine> corrections,
        boolean editable,
        boolean confirmable,
        @Nullable Refusal refusal) {

    public CourseProgramme {
        rows = List.copyOf(rows);
        corrections = List.copyOf(corrections);
    }
}
