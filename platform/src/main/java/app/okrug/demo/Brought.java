package app.okrug.demo;

import app.okrug.access.Actor;
import app.okrug.tenancy.SchoolId;
import java.util.List;

/// A school that has been brought in.
///
/// @param administrator who brought it in and may look at its lists
/// @param teachers those who keep the journal
record Brought(SchoolId school, Actor administrator, List<Actor> teachers) {

    Brought {
        teachers = List.copyOf(teachers);
    }
}
