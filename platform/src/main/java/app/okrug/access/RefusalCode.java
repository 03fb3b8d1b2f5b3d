package app.okrug.access;

/// Why something was refused.
public enum RefusalCode {
    /// Nobody of this category can ever be allowed it.
    NOT_FOR_CATEGORY,
    /// A law forbids it, whatever the school's act says.
    LAW,
    /// The person does not work in the school any more.
    DISMISSED,
    /// The person is on a long leave.
    ON_LEAVE,
    /// The school's matrix forbids it to a role of the person.
    FORBIDDEN,
    /// It was forbidden to this person.
    FORBIDDEN_PERSONALLY,
    /// No role of the person gives it.
    NO_GRANT,
    /// The person may, but not here: another class, another course, another child.
    NOT_YOURS,
    /// Nobody is marked in this year of study.
    MARK_FREE_PARALLEL,
    /// No homework is given in this year of study.
    HOMEWORK_FREE_PARALLEL,
    /// The day by which work was to be handed in is over.
    HAND_IN_OVER,
    /// Who gives a lesson for a colleague is decided in advance.
    SUBSTITUTION_IN_ADVANCE,
    /// The lesson has not come yet.
    LESSON_AHEAD,
    /// The lesson is too long ago to be changed.
    LESSON_OLD,
    /// It is too early for the results of the term.
    RESULT_AHEAD,
    /// The results of the term are closed.
    RESULT_CLOSED,
    /// The term, the year, the class or the page is closed.
    CLOSED,
    /// The pupil did not belong to the course that day.
    NOT_A_MEMBER,
    /// The school does not show families what was changed.
    HISTORY_HIDDEN,
    /// The school may only be read now.
    SCHOOL_READ_ONLY,
    /// Whoever visits the school looks and does nothing else.
    VISIT_LOOKS,
    /// The hours of the visit are over.
    VISIT_OVER,
    /// The program has asked for fewer rights than it has.
    NARROWED,
    /// Only an operator of the office may.
    NOT_AN_OPERATOR,
    /// Nobody may widen his own rights.
    OWN_RIGHTS,
    /// Who has written in a draft of the act does not approve it.
    OWN_DRAFT,
    /// Who has proposed a change of a risky right does not confirm it.
    OWN_PROPOSAL,
    /// The act is changed by approved versions only.
    APPROVAL_NEEDED,
    /// Nobody gives a right that he does not hold.
    NOT_HELD,
    /// The school keeps the two rights apart.
    KEPT_APART,
    /// The municipality has ruled on it for all its schools.
    LOCKED_BY_OFFICE,
    /// The school does not use this part of the product.
    BLOCK_OFF,
    /// Somebody must remain who can change the regulation.
    LAST_ADMINISTRATOR;

    /// Whether somebody may open the place for a while, so that it is worth asking.
    public boolean opens() {
        return this == LESSON_OLD || this == RESULT_CLOSED || this == CLOSED;
    }

    /// Whether it is only about the time, so that a right to write out of time lifts it.
    boolean ofTime() {
        return this == LESSON_OLD || this == RESULT_AHEAD || this == RESULT_CLOSED;
    }
}
