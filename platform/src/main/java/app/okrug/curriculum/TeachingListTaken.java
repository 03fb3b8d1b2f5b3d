package app.okrug.curriculum;

import app.okrug.audit.Audited;
import app.okrug.school.Counts;
import java.util.Map;

/// A whole list of what is taught was taken over.
///
/// @param list `plan`, `load` or `lesson_plan`
public record TeachingListTaken(String list, Counts counts) implements Audited {

    @Override
    public String action() {
        return "curriculum.list_taken";
    }

    @Override
    public String subject() {
        return list;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("added", counts.added(), "changed", counts.changed(), "same", counts.same());
    }
}
