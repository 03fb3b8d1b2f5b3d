package app.okrug.timetable;

import java.time.LocalDate;

/// What an edition of the timetable is on a day.
public enum EditionState {
    /// Worked on; nobody is taught by it.
    DRAFT,
    /// Published, and begins later.
    COMING,
    IN_FORCE,
    PAST;

    static EditionState on(LocalDate day, EditionLine edition) {
        var starts = edition.startsOn();
        if (starts == null || !edition.published()) {
            return DRAFT;
        }
        if (day.isBefore(starts)) {
            return COMING;
        }
        var ends = edition.endsOn();
        return ends != null && ends.isBefore(day) ? PAST : IN_FORCE;
    }
}
