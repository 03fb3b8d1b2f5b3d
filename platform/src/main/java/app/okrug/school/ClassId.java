package app.okrug.school;

import java.util.UUID;

/// A class in one academic year: 7Б of 2026/2027.
public record ClassId(UUID value) {}
