package app.okrug.timetable;

/// The school has no such edition of the timetable.
public class UnknownEdition extends IllegalArgumentException {

    UnknownEdition(EditionId id) {
        super("No such edition of the timetable: " + id.value());
    }
}
