package app.okrug.journal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that may be typed into a cell.
///
/// @param code as it stands in the journal: «5», «н», «зч»
/// @param kind what it is
/// @param value its worth in a mean; null when it does not count
/// @param name what it means, in the reader's language
/// @param takesMinutes whether minutes may follow («о15»)
/// @param keys what may be typed for it on either keyboard layout
public record Code(
        String code, Kind kind, @Nullable Double value, String name, boolean takesMinutes, List<String> keys) {

    /// What a code says.
    public enum Kind {
        @JsonProperty("mark")
        MARK,
        /// A mark still owed: «точка».
        @JsonProperty("debt")
        DEBT,
        @JsonProperty("absence")
        ABSENCE,
        @JsonProperty("late")
        LATE
    }
}
