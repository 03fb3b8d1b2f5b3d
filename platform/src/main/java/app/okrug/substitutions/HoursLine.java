package app.okrug.substitutions;

import app.okrug.people.PersonName;

/// The lessons of one teacher in a month, as they are paid (report R61, the sheet of lessons for the accounts).
///
/// @param own of the own courses, given by himself
/// @param given of colleagues, given for them
/// @param taken of the own courses, given by colleagues
/// @param missed of the own courses, not held since he was away
public record HoursLine(PersonName teacher, int own, int given, int taken, int missed) {

    /// What he gave in all.
    public int total() {
        return own + given;
    }
}
