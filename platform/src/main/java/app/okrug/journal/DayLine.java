package app.okrug.journal;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One lesson of a teacher's day, read only.
///
/// @param topic null while none stands in the journal
/// @param replaces for whom it is given, «Лукина В. З.»; null for the own lesson
/// @param duties what is missing in it
public record DayLine(
        UUID lesson,
        UUID course,
        int number,
        LocalTime starts,
        LocalTime ends,
        @Nullable String room,
        String subject,
        String audience,
        @Nullable String topic,
        @Nullable String homework,
        boolean attendanceTaken,
        State state,
        @Nullable String replaces,
        List<Duty> duties) {

    public DayLine {
        duties = List.copyOf(duties);
    }

    /// Where a lesson stands in the day.
    public enum State {
        COMING,
        NOW,
        OVER
    }
}
