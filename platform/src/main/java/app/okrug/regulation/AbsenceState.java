package app.okrug.regulation;

/// What a sign of absence says about a pupil, whatever letters a school writes it with (domain.md E17). Codes are
/// stored; renaming one takes a migration.
public enum AbsenceState {
    /// Away, and nobody knows yet why: what a teacher writes who leaves the reason to documents.
    UNEXPLAINED(true, false),
    ILL(true, true),
    VALID(true, true),
    INVALID(true, false),
    /// Need not attend, and misses nothing.
    EXEMPT(false, true),
    LATE(false, false);

    private final boolean missed;
    private final boolean excused;

    AbsenceState(boolean missed, boolean excused) {
        this.missed = missed;
        this.excused = excused;
    }

    /// Whether the lesson counts as missed.
    public boolean missed() {
        return missed;
    }

    /// Whether the reason is a good one.
    public boolean excused() {
        return excused;
    }
}
