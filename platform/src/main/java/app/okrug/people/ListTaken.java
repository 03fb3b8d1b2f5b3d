package app.okrug.people;

import app.okrug.audit.Audited;
import app.okrug.school.Counts;
import java.util.Map;

/// A whole list of persons was taken into the register.
///
/// @param list `staff`, `pupils` or `guardians`
public record ListTaken(String list, Counts counts) implements Audited {

    @Override
    public String action() {
        return "people.list_taken";
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
