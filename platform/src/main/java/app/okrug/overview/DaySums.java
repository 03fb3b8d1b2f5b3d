package app.okrug.overview;

import java.time.LocalDate;

/// The sums of one day.
public record DaySums(LocalDate day, Sums sums) {}
