package app.okrug.people;

import app.okrug.access.PersonId;

/// A pupil is to be moved or to leave, and is in no class.
public class NotInAnyClass extends IllegalStateException {

    NotInAnyClass(PersonId pupil) {
        super("In no class: " + pupil.value());
    }
}
