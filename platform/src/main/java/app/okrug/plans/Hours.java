package app.okrug.plans;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// Plan and given of a course up to a day (F14): given / planned · 100, and given − planned + confirmed corrections.
///
/// @param planned lessons that the week had placed up to the day, also those that fell out; no more than the plan has
/// @param given lessons held up to the day whose topic is written
/// @param corrections hours that were confirmed
/// @param unconfirmed hours that wait to be
public record Hours(int planned, int given, int corrections, int unconfirmed) {

    /// Below nought: lessons are missing.
    public int deviation() {
        return given - planned + corrections;
    }

    /// How much of the plan was given, in percent; null as long as nothing was planned.
    public @Nullable BigDecimal percent() {
        return planned == 0
                ? null
                : BigDecimal.valueOf(given * 100L).divide(BigDecimal.valueOf(planned), 1, RoundingMode.HALF_UP);
    }

    /// Whether the deviation is more than so many percent of what was planned (Q16).
    public boolean beyond(int percent) {
        return planned > 0 && Math.abs(deviation()) * 100 > percent * planned;
    }
}
