package app.okrug.access;

import org.jspecify.annotations.Nullable;

/// What would make a "yes" of a "no".
public enum Remedy {
    /// The cell of the matrix.
    MATRIX,
    /// The veto in person must end.
    PERSON,
    /// A role, or the right in person.
    ROLE,
    /// The relation: a course, a class, a child.
    RELATION,
    /// A parameter of the act.
    REGULATION,
    /// Opening the place for a while.
    OPENING,
    /// The register: the pupil's place in the group.
    REGISTER,
    /// The days of work of the person.
    EMPLOYMENT,
    /// The education office.
    OFFICE,
    /// Nothing: the law or the system sets the limit.
    NOTHING;

    /// @param role that the refusal names; null when it names none
    static Remedy of(RefusalCode code, @Nullable Role role) {
        return switch (code) {
            case FORBIDDEN -> MATRIX;
            case NO_GRANT -> role == null ? ROLE : MATRIX;
            case FORBIDDEN_PERSONALLY -> PERSON;
            case NOT_YOURS -> RELATION;
            case LESSON_OLD, RESULT_CLOSED, CLOSED -> OPENING;
            case NOT_A_MEMBER -> REGISTER;
            case DISMISSED, ON_LEAVE -> EMPLOYMENT;
            case SCHOOL_READ_ONLY, LOCKED_BY_OFFICE -> OFFICE;
            case MARK_FREE_PARALLEL,
                    HOMEWORK_FREE_PARALLEL,
                    HAND_IN_OVER,
                    SUBSTITUTION_IN_ADVANCE,
                    LESSON_AHEAD,
                    RESULT_AHEAD,
                    HISTORY_HIDDEN,
                    APPROVAL_NEEDED,
                    KEPT_APART,
                    BLOCK_OFF -> REGULATION;
            case NOT_FOR_CATEGORY,
                    LAW,
                    VISIT_LOOKS,
                    VISIT_OVER,
                    NARROWED,
                    NOT_AN_OPERATOR,
                    OWN_RIGHTS,
                    NOT_HELD,
                    OWN_DRAFT,
                    OWN_PROPOSAL,
                    LAST_ADMINISTRATOR -> NOTHING;
        };
    }
}
