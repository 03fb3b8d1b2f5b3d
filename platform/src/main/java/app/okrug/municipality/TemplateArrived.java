package app.okrug.municipality;

import app.okrug.audit.Audited;
import java.util.Map;

/// A municipal template holds in a school from now on: on the school's record.
record TemplateArrived(int number, String document, int changed) implements Audited {

    @Override
    public String action() {
        return "municipality.template_arrived";
    }

    @Override
    public String subject() {
        return Integer.toString(number);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("document", document, "changed", changed);
    }
}
