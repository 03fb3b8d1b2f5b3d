package app.okrug.criteria;

import app.okrug.people.PersonName;
import app.okrug.school.ClassLine;
import app.okrug.school.TermLine;
import java.util.List;

/// What all teachers say of one pupil in a term, to be printed.
///
/// @param subjects by name; those of which something is said
public record PupilSheet(PersonName pupil, ClassLine schoolClass, TermLine term, List<TermWords> subjects) {}
