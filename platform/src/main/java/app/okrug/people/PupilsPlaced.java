package app.okrug.people;

import java.time.LocalDate;

/// Pupils have been put into classes or subgroups; features above that keep groups of pupils catch up with it.
///
/// @param day from which the new places hold
public record PupilsPlaced(LocalDate day) {}
