package app.okrug.remarks;

import app.okrug.audit.Audited;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// A remark was written, answered, settled or opened again. What was said stands with the remark.
record RemarkChanged(RemarkId id, RemarkStep.Kind fact, UUID course) implements Audited {

    @Override
    public String action() {
        return "remarks." + fact.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String subject() {
        return id.value().toString();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("course", course);
    }
}
