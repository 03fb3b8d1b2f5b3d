package app.okrug.incidents;

import java.time.LocalDate;

/// A report as it is written.
///
/// @param words how it happened
/// @param learned the day on which it became known
public record IncidentWish(IncidentKind kind, String words, LocalDate learned) {

    /// The longest words.
    public static final int LONGEST = 1000;

    public IncidentWish {
        words = words.strip();
    }
}
