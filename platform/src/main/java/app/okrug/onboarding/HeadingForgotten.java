package app.okrug.onboarding;

import app.okrug.audit.Audited;
import java.util.Map;

/// A heading does not mean any more what the school had said.
public record HeadingForgotten(HeadingLine line) implements Audited {

    @Override
    public String action() {
        return "onboarding.heading_forgotten";
    }

    @Override
    public String subject() {
        return line.id().toString();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of(line.written(), line.column().heading());
    }
}
