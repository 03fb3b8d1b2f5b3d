package app.okrug.regulation;

import java.time.Duration;

/// When a duty of the act falls due.
///
/// @param reference from what event the time counts
/// @param after how long after it; whole days after a day, hours and minutes after a lesson
public record Deadline(Reference reference, Duration after) {

    /// The event from which a deadline counts. Schools count differently (001 ¶4.5.3, 002 II ¶3.5, 003 ¶2.2).
    public enum Reference {
        /// The end of the last lesson of this class or group that day.
        CLASS_LAST_LESSON,
        /// The end of the last lesson of the teacher that day.
        TEACHER_LAST_LESSON,
        /// The end of the last lesson that these pupils have that day, in whatever group.
        PUPILS_LAST_LESSON,
        /// The end of the day of the lesson.
        LESSON_DAY,
        /// The end of the week of the lesson.
        WEEK,
        /// There is no deadline.
        NONE
    }

    /// No deadline at all.
    public static final Deadline NONE = new Deadline(Reference.NONE, Duration.ZERO);

    public Deadline {
        if (after.isNegative()) {
            throw new IllegalArgumentException("A deadline lies after its event, not before: " + after);
        }
    }
}
