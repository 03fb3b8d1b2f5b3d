package app.okrug.timetable;

import app.okrug.audit.Audited;
import app.okrug.school.YearId;
import java.util.Map;

/// The calendar of a year was changed, and its lessons placed anew.
///
/// @param change its kind, with what it says
public record CalendarChanged(YearId year, CalendarChange change, Placed placed) implements Audited {

    @Override
    public String action() {
        return "timetable.calendar_changed";
    }

    @Override
    public String subject() {
        return year.value().toString();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of(
                "change", change.toString(),
                "added", placed.added(),
                "moved", placed.moved(),
                "removed", placed.removed(),
                "held", placed.held());
    }
}
