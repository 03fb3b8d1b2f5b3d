package app.okrug.timetable;

import java.util.UUID;

/// One place of a course in the week.
public record EntryId(UUID value) {}
