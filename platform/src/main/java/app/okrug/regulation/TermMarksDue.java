package app.okrug.regulation;

/// When marks for a term fall due.
public enum TermMarksDue {
    BY_ORDER,
    TERM_END,
    WEEK
}
