package app.okrug.bench.faults;

import java.util.UUID;

/// A cell of the journal.
record Place(UUID lesson, UUID pupil) {}
