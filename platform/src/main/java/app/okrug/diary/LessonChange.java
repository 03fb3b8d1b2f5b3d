package app.okrug.diary;

/// How a lesson differs from the week in force.
public enum LessonChange {
    NONE,
    /// It is not held.
    CANCELLED,
    /// A colleague of its teacher gives it.
    SUBSTITUTED,
    /// It is joined with the lesson of the other part of the class.
    MERGED,
    /// The week in force has no lesson of this course at this place.
    MOVED,
    /// It is held in another room.
    OTHER_ROOM
}
