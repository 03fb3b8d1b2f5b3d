package app.okrug.scales;

import app.okrug.curriculum.SubjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A scale for some subjects in some years of study.
///
/// @param from the first day whose lessons are marked by it
public record ScaleWish(List<Place> places, String scale, LocalDate from, String reason) {

    /// One subject in one year of study.
    ///
    /// @param seen what the table said of it; null when nothing was ever set there
    public record Place(
            SubjectId subject, int parallel, @Nullable UUID seen) {}
}
