package app.okrug.curriculum;

import java.util.UUID;

/// Those taught together: a whole class or a named part of it.
public record GroupId(UUID value) {}
