package app.okrug.attendance;

import app.okrug.audit.Audited;
import java.util.Map;
import java.util.UUID;

/// A notice or a document was sent, entered, answered or withdrawn, or a week was checked.
///
/// @param fact which of these, as the record names it: `notice_sent`
/// @param object the notice, document or class
/// @param details what else is worth finding; no names of pupils
public record AbsenceExplained(String fact, UUID object, Map<String, Object> details) implements Audited {

    @Override
    public String action() {
        return "attendance." + fact;
    }

    @Override
    public String subject() {
        return object.toString();
    }
}
