package app.okrug.homework;

import app.okrug.audit.Audited;
import java.util.Map;
import java.util.UUID;

/// A task was given, changed, withdrawn, or a file of it was added or removed.
///
/// @param fact which of these, as the record names it: `task_given`
/// @param details what else is worth finding; no names of pupils
public record TaskChanged(String fact, UUID task, Map<String, Object> details) implements Audited {

    @Override
    public String action() {
        return "homework." + fact;
    }

    @Override
    public String subject() {
        return task.toString();
    }
}
