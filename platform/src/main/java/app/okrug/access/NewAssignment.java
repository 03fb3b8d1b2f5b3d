package app.okrug.access;

import java.time.LocalDate;

/// A role to be given to a person, as an import brings it.
public record NewAssignment(PersonId person, Role role, LocalDate from) {}
