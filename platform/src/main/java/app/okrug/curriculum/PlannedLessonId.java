package app.okrug.curriculum;

import java.util.UUID;

/// One line of a lesson plan.
public record PlannedLessonId(UUID value) {}
