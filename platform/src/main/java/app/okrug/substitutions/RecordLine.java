package app.okrug.substitutions;

import app.okrug.people.PersonName;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A line of the record of missed and replaced lessons (report R61).
///
/// @param audience the class, and the part of it if it is divided
/// @param substitute who gave it; null when nobody did at that hour
/// @param withTheRecord whether the substitute recorded it himself, with the record of the lesson
public record RecordLine(
        LocalDate day,
        int number,
        String audience,
        String subject,
        PersonName absent,
        AbsenceReason reason,
        SolutionKind kind,
        @Nullable PersonName substitute,
        boolean withTheRecord) {}
