package app.okrug.homework;

import java.util.UUID;

/// Names the work of one pupil for one task.
public record HandInId(UUID value) {}
