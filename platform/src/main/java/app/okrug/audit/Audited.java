package app.okrug.audit;

import java.util.Map;

/// An event that must be found again: whoever publishes one inside a transaction has it kept with what it tells of.
public interface Audited {

    /// What was done, as `feature.fact`: `journal.mark_given`. Stored; renaming one takes a migration.
    String action();

    /// What it was done to: an id, or a code. Empty when it was the school as a whole.
    String subject();

    /// What else is worth finding, as plain values. No passwords, no codes, no more personal data than needed.
    Map<String, Object> details();
}
