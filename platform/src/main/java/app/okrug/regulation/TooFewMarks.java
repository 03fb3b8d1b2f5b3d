package app.okrug.regulation;

/// What happens when a pupil has fewer marks than a mark for the term needs.
public enum TooFewMarks {
    NOTHING,
    WARN,
    /// Only «н/а» and «осв» can be put.
    BLOCK
}
