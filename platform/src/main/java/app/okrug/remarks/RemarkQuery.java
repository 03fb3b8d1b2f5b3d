package app.okrug.remarks;

/// Which remarks a reader looks for, and in which order.
///
/// @param words in the remark, the class, the subject or the family name of a teacher; empty for all
public record RemarkQuery(Which which, String words, Order order) {

    /// Where they stand.
    public enum Which {
        /// All that are not settled.
        OPEN,
        /// Those whose day is over without an answer.
        OVERDUE,
        /// Those that were answered and wait to be settled.
        REPLIED,
        CLOSED,
        ALL
    }

    /// What comes first.
    public enum Order {
        /// What falls due first.
        DUE,
        /// What was written last.
        NEWEST,
        /// By class and subject.
        PAGE
    }
}
