package app.okrug.scales;

import app.okrug.curriculum.SubjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The scales of a year: subjects down, years of study across.
///
/// @param usual the scale of the school where nothing else is set
public record ScaleTable(String usual, List<Integer> parallels, List<Row> rows) {

    /// One subject.
    ///
    /// @param cells by year of study; only those in which it is taught
    public record Row(SubjectId subject, String name, Map<Integer, Cell> cells) {}

    /// One subject in one year of study.
    ///
    /// @param scale by which it is marked today: `5`, `10`, `12`, `100`, `PASS` or `NONE`
    /// @param apart whether it is set for this place alone
    /// @param markFree whether nobody is marked in this year of study, whatever the scale
    /// @param coming what is planned next; null when nothing is
    /// @param seen to be given back with a change; null when nothing was ever set here
    public record Cell(
            String scale,
            boolean apart,
            boolean markFree,
            @Nullable Stretch coming,
            @Nullable UUID seen) {}

    /// A scale from its day on.
    public record Stretch(String scale, LocalDate from) {}
}
