package app.okrug.plans;

import app.okrug.audit.Audited;
import java.util.Map;
import java.util.UUID;

/// A lesson plan was made, changed, bound, put forward or decided about; or a course departed from it.
///
/// @param fact which of these, as the record names it: `plan_approved`
/// @param thing the plan, or the course
public record PlanChanged(String fact, UUID thing, Map<String, Object> details) implements Audited {

    @Override
    public String action() {
        return "plans." + fact;
    }

    @Override
    public String subject() {
        return thing.toString();
    }
}
