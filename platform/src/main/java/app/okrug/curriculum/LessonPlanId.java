package app.okrug.curriculum;

import java.util.UUID;

/// The calendar-thematic plan (КТП) of a subject in a parallel.
public record LessonPlanId(UUID value) {}
