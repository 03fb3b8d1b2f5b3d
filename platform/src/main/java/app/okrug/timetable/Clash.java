package app.okrug.timetable;

/// Two lessons of a week that cannot be at the same time.
///
/// @param what who or what is asked for twice: a teacher's name, a class, the number of a room
public record Clash(ClashKind kind, WeekEntry one, WeekEntry other, String what) {

    /// Whether it is about this place of the week.
    public boolean concerns(WeekEntry entry) {
        return one.id().equals(entry.id()) || other.id().equals(entry.id());
    }
}
