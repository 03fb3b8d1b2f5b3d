package app.okrug.school;

/// A class of one year, read only.
///
/// @param name parallel and letter together: «7Б»
public record ClassLine(ClassId id, YearId year, int parallel, String letter, String name) {}
