package app.okrug.attendance;

import app.okrug.regulation.AbsenceState;

/// What a family gives as the reason. Codes are stored; renaming one takes a migration.
public enum NoticeReason {
    ILL(AbsenceState.ILL),
    DOCTOR(AbsenceState.VALID),
    FAMILY(AbsenceState.VALID),
    EVENT(AbsenceState.VALID),
    OTHER(AbsenceState.VALID);

    private final AbsenceState state;

    NoticeReason(AbsenceState state) {
        this.state = state;
    }

    /// As what the absence counts once the class teacher has confirmed it.
    public AbsenceState state() {
        return state;
    }
}
