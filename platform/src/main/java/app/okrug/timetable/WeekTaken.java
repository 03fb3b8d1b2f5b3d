package app.okrug.timetable;

import app.okrug.audit.Audited;
import app.okrug.school.Counts;
import java.util.Map;

/// The week of some classes, or of all, was taken over from a list.
public record WeekTaken(Counts counts) implements Audited {

    @Override
    public String action() {
        return "timetable.week_taken";
    }

    @Override
    public String subject() {
        return "";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("added", counts.added(), "changed", counts.changed(), "same", counts.same());
    }
}
