package app.okrug.attendance;

import app.okrug.access.PersonId;
import app.okrug.regulation.AbsenceState;
import java.time.Instant;

/// A document that excuses absence, read only.
///
/// @param note number and date of the document; may be empty
/// @param enteredBy «Лукина В. З.»
public record Excuse(
        ExcuseId id,
        PersonId pupil,
        Away away,
        ExcuseKind kind,
        AbsenceState reason,
        String note,
        String enteredBy,
        Instant enteredAt,
        long version) {}
