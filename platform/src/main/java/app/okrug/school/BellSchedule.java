package app.okrug.school;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Bells that hold for some days instead of the usual ones: shortened lessons before a holiday, the second
/// shift. A lesson number that it does not name keeps its usual bell. Where two hold on one day, the one of
/// fewer days counts.
///
/// @param shift for which it holds; null for all
/// @param endsOn its last day
public record BellSchedule(
        UUID id, String name, @Nullable Integer shift, LocalDate startsOn, LocalDate endsOn, List<Bell> bells) {

    public BellSchedule {
        bells = List.copyOf(bells);
        if (endsOn.isBefore(startsOn)) {
            throw new IllegalArgumentException("The bells " + name + " end before they begin");
        }
    }
}
