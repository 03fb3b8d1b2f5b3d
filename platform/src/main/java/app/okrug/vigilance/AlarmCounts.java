package app.okrug.vigilance;

/// How many alarms nobody has looked at, and how many are being looked into.
public record AlarmCounts(int fresh, int lookedAt) {}
