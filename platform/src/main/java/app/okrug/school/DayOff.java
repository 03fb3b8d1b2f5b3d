package app.okrug.school;

import java.time.LocalDate;

/// A day inside a term without lessons, and why.
public record DayOff(LocalDate day, String name) {}
