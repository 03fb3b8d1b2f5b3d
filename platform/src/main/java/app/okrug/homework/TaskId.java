package app.okrug.homework;

import java.util.UUID;

/// Names a task: what is set in a lesson for the course, or for some of its pupils.
public record TaskId(UUID value) {}
