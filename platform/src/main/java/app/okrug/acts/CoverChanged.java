package app.okrug.acts;

import app.okrug.audit.Audited;
import app.okrug.regulation.Act;
import java.util.Map;

/// The act got another title, number, date or approval.
public record CoverChanged(Act act) implements Audited {

    @Override
    public String action() {
        return "regulation.cover_changed";
    }

    @Override
    public String subject() {
        return act.id().toString();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of(
                "title", act.title(), "number", String.valueOf(act.number()), "dated", String.valueOf(act.dated()));
    }
}
