package app.okrug.curriculum;

/// One line of a lesson plan, read only.
public record PlannedLessonLine(
        PlannedLessonId id, int number, String section, String topic, String workType, int hours, String homework) {}
