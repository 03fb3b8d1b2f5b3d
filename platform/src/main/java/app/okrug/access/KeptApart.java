package app.okrug.access;

/// Rights that one person must not hold together, if the school wants them kept apart (I15). Codes are
/// those of the parameter `DUTIES_APART`.
enum KeptApart {
    /// Who changes the regulation does not approve it.
    RULES(Right.REGULATION_EDIT, Right.REGULATION_APPROVE),
    /// Who manages accounts does not watch over the log of it.
    ACCOUNTS(Right.USERS_MANAGE, Right.LOG_VIEW),
    /// Who writes lesson plans does not approve them.
    LESSON_PLANS(Right.LESSON_PLAN_EDIT, Right.LESSON_PLAN_APPROVE),
    /// Who makes remarks on the journal does not answer them.
    JOURNAL_REMARKS(Right.JOURNAL_REMARK, Right.JOURNAL_REMARK_REPLY);

    private final Right one;
    private final Right other;

    KeptApart(Right one, Right other) {
        this.one = one;
        this.other = other;
    }

    Right one() {
        return one;
    }

    Right other() {
        return other;
    }
}
