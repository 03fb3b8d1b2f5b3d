package app.okrug.curriculum;

import java.util.UUID;

/// One subject taught to one group in one year.
public record CourseId(UUID value) {}
