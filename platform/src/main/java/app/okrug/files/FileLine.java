package app.okrug.files;

import java.util.UUID;

/// A stored file in a list, read only.
///
/// @param size in bytes
public record FileLine(FileId id, UUID subject, String name, String mediaType, int size, VirusCheck virusCheck) {}
