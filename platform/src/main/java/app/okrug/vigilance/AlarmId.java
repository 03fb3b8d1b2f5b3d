package app.okrug.vigilance;

import java.util.UUID;

/// An alarm.
public record AlarmId(UUID value) {}
