package app.okrug.closing;

import app.okrug.audit.Audited;
import java.time.Instant;
import java.util.Map;

/// A stretch of the journal was closed, or will be by itself.
///
/// @param closesAt from when it holds
/// @param orderNumber of the order behind it; empty without one
public record PlaceClosed(ClosingId id, String title, Instant closesAt, String orderNumber) implements Audited {

    @Override
    public String action() {
        return "closing.closed";
    }

    @Override
    public String subject() {
        return id.value().toString();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("title", title, "closesAt", closesAt.toString(), "order", orderNumber);
    }
}
