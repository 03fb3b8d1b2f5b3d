package app.okrug.timetable;

/// What placing the lessons of a year did.
///
/// @param added lessons that stand on their days now
/// @param moved coming lessons that have another time or room
/// @param removed lessons that the week or the calendar no longer has
/// @param held lessons that should have been moved or removed, but something has been written about them
public record Placed(int added, int moved, int removed, int held) {}
