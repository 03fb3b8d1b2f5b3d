package app.okrug.timetable;

/// Why two lessons cannot be at the same time.
public enum ClashKind {
    /// Somebody would have to teach both.
    TEACHER,
    /// The same pupils would have to be in both.
    PUPILS,
    /// Both would be in the same room.
    ROOM
}
