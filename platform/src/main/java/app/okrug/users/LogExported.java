package app.okrug.users;

import app.okrug.audit.Audited;
import java.util.Map;

/// Somebody has taken a part of the record out of the school (S-16).
record LogExported(SecurityLog.Record record, int lines) implements Audited {

    @Override
    public String action() {
        return "users.log_exported";
    }

    @Override
    public String subject() {
        return record.name();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("lines", lines);
    }
}
