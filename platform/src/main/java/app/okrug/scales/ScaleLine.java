package app.okrug.scales;

import java.time.LocalDate;

/// One scale that was set for a subject in a year of study.
///
/// @param by who set it, briefly; empty when nobody is known
public record ScaleLine(String scale, LocalDate from, String by, String reason) {}
