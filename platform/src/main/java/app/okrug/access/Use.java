package app.okrug.access;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// What somebody did or was refused by a right, on one object and one day.
///
/// @param allowed what was said the last time
/// @param times how often it was asked that day
/// @param last when it was asked last
record Use(
        LocalDate day,
        PersonId person,
        Category category,
        Right right,
        Target target,
        boolean allowed,
        int times,
        Instant last) {

    /// The same of the same is one line, whichever node has seen it.
    UUID id() {
        var key = String.join("|", day.toString(), person.toString(), category.name(), right.name(), target.toString());
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    /// Both together.
    Use and(Use other) {
        var later = other.last.isBefore(last) ? this : other;
        return new Use(day, person, category, right, target, later.allowed, times + other.times, later.last);
    }
}
