package app.okrug.timetable;

import app.okrug.school.YearId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An edition of the timetable, read only.
///
/// @param name empty when nobody has named it
/// @param startsOn null in a draft
/// @param endsOn its last day; null while none follows
/// @param entries how many places of the week it has
/// @param version for the one who changes it
public record EditionLine(
        EditionId id,
        YearId year,
        String name,
        boolean published,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        int entries,
        long version) {

    /// What it is on a day.
    public EditionState on(LocalDate day) {
        return EditionState.on(day, this);
    }
}
