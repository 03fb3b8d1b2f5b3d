package app.okrug.journal;

import app.okrug.access.PersonId;
import app.okrug.audit.Audited;
import java.time.Instant;
import java.util.Map;

/// What somebody wrote between two moments was taken back (security.md S-15).
///
/// @param cells how many cells and records of lessons
/// @param left how many stayed as they were
record JournalReverted(PersonId person, Instant from, Instant until, int cells, int left, String reason)
        implements Audited {

    @Override
    public String action() {
        return "journal.reverted";
    }

    @Override
    public String subject() {
        return person.value().toString();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of(
                "from", from.toString(), "until", until.toString(), "cells", cells, "left", left, "reason", reason);
    }
}
