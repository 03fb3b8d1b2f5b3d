package app.okrug.access;

/// The steps of a decision, in the order in which they are asked.
public enum Stage {
    /// What nobody of the category may ever do.
    CEILING,
    /// What federal law forbids.
    LAW,
    /// Whether the person works in the school that day.
    EMPLOYMENT,
    /// What was forbidden to this person.
    PERSONAL_VETO,
    /// What the school's matrix forbids to a role.
    MATRIX_VETO,
    /// What the roles give by the matrix.
    ROLE,
    /// What was given to this person.
    PERSONAL_GRANT,
    /// What the state of the object refuses: closed, too old, too early.
    STATE;

    /// The step that says no with this reason.
    static Stage of(RefusalCode code) {
        return switch (code) {
            case NOT_FOR_CATEGORY, VISIT_LOOKS, VISIT_OVER, NARROWED -> CEILING;
            case LAW -> LAW;
            case DISMISSED, ON_LEAVE -> EMPLOYMENT;
            case FORBIDDEN_PERSONALLY -> PERSONAL_VETO;
            case FORBIDDEN -> MATRIX_VETO;
            case NO_GRANT, NOT_YOURS -> PERSONAL_GRANT;
            default -> STATE;
        };
    }
}
