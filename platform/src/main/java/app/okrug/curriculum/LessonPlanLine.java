package app.okrug.curriculum;

/// A lesson plan in a list, read only.
///
/// @param hours the sum of its lines
public record LessonPlanLine(
        LessonPlanId id, SubjectId subjectId, String subject, int parallel, String name, int hours) {}
