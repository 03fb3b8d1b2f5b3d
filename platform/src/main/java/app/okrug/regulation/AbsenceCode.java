package app.okrug.regulation;

/// A sign of absence that a school uses.
///
/// @param code what stands in the cell: «Н», «Б»
/// @param meaning what it means, in the school's words
/// @param excused whether the reason is a good one
/// @param missed whether the lesson counts as missed
public record AbsenceCode(String code, String meaning, boolean excused, boolean missed) {}
