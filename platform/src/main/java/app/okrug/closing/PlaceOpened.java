package app.okrug.closing;

import app.okrug.audit.Audited;
import java.util.Map;

/// A closing was taken back for good.
public record PlaceOpened(ClosingId id, String reason) implements Audited {

    @Override
    public String action() {
        return "closing.opened";
    }

    @Override
    public String subject() {
        return id.value().toString();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("reason", reason);
    }
}
