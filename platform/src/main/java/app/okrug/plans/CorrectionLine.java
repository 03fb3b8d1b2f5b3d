package app.okrug.plans;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A correction of hours with its reason.
///
/// @param hours added to the deviation: three for three lessons that fell out and need not be given
/// @param by who entered it, «Лукина В. З.»
/// @param confirmedBy null as long as nobody has confirmed it
public record CorrectionLine(
        UUID id,
        LocalDate day,
        int hours,
        String reason,
        String by,
        @Nullable String confirmedBy) {}
