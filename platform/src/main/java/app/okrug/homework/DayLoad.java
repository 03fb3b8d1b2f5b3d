package app.okrug.homework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the pupils of a lesson have to do already for the day on which its homework is due, without that of the lesson
/// itself (I18).
///
/// @param due null when there is no next lesson and no day was named
/// @param limit minutes that a day's homework may take in this year of study; null where none is given
/// @param minutes by pupil; who has nothing to do is left out
/// @param unsaid how many tasks of the day say nothing about their minutes
/// @param subjects what makes up the sum, the longest first
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DayLoad(
        @Nullable LocalDate due, @Nullable Integer limit, Map<UUID, Integer> minutes, int unsaid, List<Part> subjects) {

    /// One subject of the day.
    public record Part(String subject, int minutes) {}

    static DayLoad none() {
        return new DayLoad(null, null, Map.of(), 0, List.of());
    }
}
