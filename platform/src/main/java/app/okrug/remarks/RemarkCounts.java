package app.okrug.remarks;

/// How many remarks within reach are not settled.
///
/// @param waiting not answered, the overdue among them
/// @param overdue not answered, and their day is over
/// @param replied answered, and not looked at
public record RemarkCounts(int waiting, int overdue, int replied) {}
