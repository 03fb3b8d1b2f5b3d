package app.okrug.homework;

import app.okrug.files.FileLine;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One step of a work, read only.
///
/// @param state what it came to by this step
/// @param text what was written with it; may be empty
/// @param mark given with the acceptance; null without one
/// @param late whether it was handed in after its day
/// @param by who took the step, «Лукина В. З.»
public record WorkStep(
        UUID id,
        WorkState state,
        String text,
        @Nullable String mark,
        boolean late,
        String by,
        Instant at,
        List<FileLine> files) {

    public WorkStep {
        files = List.copyOf(files);
    }
}
