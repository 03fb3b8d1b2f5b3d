package app.okrug.office;

import java.util.UUID;

/// A school that has been opened.
///
/// @param administrator the person who will bring everything else in
public record Opened(UUID school, String code, UUID administrator) {}
