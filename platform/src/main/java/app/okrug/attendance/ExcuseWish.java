package app.okrug.attendance;

import app.okrug.access.PersonId;
import app.okrug.regulation.AbsenceState;

/// A document to be entered.
///
/// @param reason as what the absence counts: ill, for a good reason, or exempt
/// @param note number and date of the document, who issued it; may be empty
public record ExcuseWish(PersonId pupil, Away away, ExcuseKind kind, AbsenceState reason, String note) {}
