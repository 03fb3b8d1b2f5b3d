package app.okrug.curriculum;

import app.okrug.access.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A pupil of a course and a span of days in which he or she belongs to it. Who left and came back has several lines.
///
/// @param number place in the alphabetical list, the same in all lines of one pupil
/// @param until the last day; null while it lasts
/// @param individual whether an individual curriculum says when
public record RosterLine(
        PersonId pupil,
        String familyName,
        String givenName,
        int number,
        LocalDate from,
        @Nullable LocalDate until,
        boolean individual) {

    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
