package app.okrug.timetable;

import java.util.UUID;

/// One edition of the timetable.
public record EditionId(UUID value) {}
