package app.okrug.journal;

/// What a batch of operations is for: it says which rights they need.
enum Purpose {
    /// Keeping the journal.
    WRITING,
    /// Taking back what an account has written. Nobody marks by that, so the rights of marking are not asked for, and
    /// how old a lesson is does not matter; what is closed stays closed.
    REVERTING
}
