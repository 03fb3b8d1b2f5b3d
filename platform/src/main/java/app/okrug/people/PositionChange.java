package app.okrug.people;

import app.okrug.access.PersonId;

/// A job that a member of staff has taken up or given up.
record PositionChange(PersonId person, String title, boolean begun) {}
