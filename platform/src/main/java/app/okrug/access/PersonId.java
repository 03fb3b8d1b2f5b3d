package app.okrug.access;

import java.util.UUID;

/// A person in the register of one school. The same human being has another one in another school.
public record PersonId(UUID value) {}
