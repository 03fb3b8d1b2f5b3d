package app.okrug.timetable;

import java.util.UUID;

/// One held or coming lesson of a course on a date.
public record LessonId(UUID value) {}
