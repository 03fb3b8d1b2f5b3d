package app.okrug.homework;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A task as it is stored.
///
/// @param text null for that of the whole course, whose words stand in the journal
record StoredTask(
        UUID id,
        UUID lesson,
        @Nullable String text,
        @Nullable LocalDate due,
        @Nullable Integer minutes,
        boolean handIn,
        long version) {

    boolean common() {
        return text == null;
    }
}
