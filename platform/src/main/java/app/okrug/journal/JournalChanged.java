package app.okrug.journal;

/// Something was added to the history of the journal.
///
/// @param lines how much
public record JournalChanged(int lines) {}
