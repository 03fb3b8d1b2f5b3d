package app.okrug.homework;

import app.okrug.people.PersonName;
import org.jspecify.annotations.Nullable;

/// A pupil who has a task to do.
///
/// @param work null as long as nothing was handed in
public record PupilWork(PersonName pupil, @Nullable Work work) {}
