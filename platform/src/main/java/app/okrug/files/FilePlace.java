package app.okrug.files;

import java.util.UUID;

/// What a file is attached to.
///
/// @param kind which feature keeps it, `homework.task`. Stored; renaming one takes a migration
/// @param subject the id of the thing there
public record FilePlace(String kind, UUID subject) {}
