package app.okrug.timetable;

/// The week has no such place, or has it no longer.
public class UnknownEntry extends IllegalArgumentException {

    UnknownEntry(EntryId id) {
        super("No such place of the week: " + id.value());
    }
}
