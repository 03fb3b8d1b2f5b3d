package app.okrug.school;

import java.time.LocalDate;

/// A day off of one class while others are taught: additional holidays of first classes, a quarantine.
public record ClassDayOff(ClassId schoolClass, LocalDate day, String name) {}
