package app.okrug.jobs;

/// What came of the wish to begin a job.
enum Beginning {
    /// It runs.
    BEGUN,
    /// As many as may run at once do so already.
    NO_ROOM,
    /// It does not wait any more.
    GONE
}
