package app.okrug.files;

import java.util.UUID;

/// Names a stored file.
public record FileId(UUID value) {}
