package app.okrug.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that a teacher still owes a lesson, and by when the school's act wants it.
///
/// @param kind `record` (topic), `homework` or `marks`
/// @param state `open`, `soon` (within the hour) or `late`
/// @param text in the reader's language, with the time left or passed
/// @param paragraph behind the deadline; null when the act does not speak
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Duty(
        UUID lesson,
        String kind,
        Instant dueAt,
        String state,
        String text,
        @Nullable String paragraph,
        @Nullable String quote) {

    enum Kind {
        RECORD,
        HOMEWORK,
        MARKS;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean late() {
        return state.equals("late");
    }
}
