package app.okrug.journal;

import app.okrug.curriculum.CourseId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One cell of a [Reversal], or the record of a lesson: what stands there now, what would stand there again.
///
/// @param pupil whose cell it is; null for the record of the lesson
/// @param where the subject and the class or group
/// @param name the pupil's; empty for the record of the lesson
/// @param now as a teacher types it, of a record its topic, kind of work and homework; empty where nothing stands
/// @param then what stood there before the account wrote
/// @param version of the cell as it was read
/// @param by who wrote there last
/// @param at when that was
/// @param refusal why it stays as it is, where the school's rules say so
public record RevertLine(
        UUID lesson,
        @Nullable UUID pupil,
        CourseId course,
        String where,
        LocalDate day,
        String name,
        String now,
        String then,
        long version,
        State state,
        String by,
        Instant at,
        @Nullable Reason refusal) {

    /// What becomes of a cell.
    public enum State {
        /// It is taken back.
        READY,
        /// Somebody has written there since: it stays, and somebody has to look.
        CHANGED_SINCE,
        /// The place is closed, or out of reach.
        REFUSED,
        /// What stood there stands there again.
        AS_BEFORE
    }

    RevertLine as(State other, @Nullable Reason why) {
        return new RevertLine(lesson, pupil, course, where, day, name, now, then, version, other, by, at, why);
    }
}
