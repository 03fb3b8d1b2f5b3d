package app.okrug.people;

import app.okrug.access.PersonId;

/// A pupil whom a list of their class does not name.
///
/// @param name family and given name
public record UnnamedPupil(PersonId person, String className, String name, String fileNumber) {}
