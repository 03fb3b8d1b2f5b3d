package app.okrug.curriculum;

/// One line of a lesson plan (КТП) as a workbook gives it. Matched by its number.
///
/// @param number counted from 1
/// @param section part of the plan, may be empty
/// @param workType in the school's words: «Контрольная работа»; may be empty
/// @param hours how many lessons it takes
/// @param homework may be empty
public record PlannedLessonRow(int number, String section, String topic, String workType, int hours, String homework) {}
