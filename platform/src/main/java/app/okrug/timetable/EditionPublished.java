package app.okrug.timetable;

import app.okrug.audit.Audited;
import java.time.LocalDate;
import java.util.Map;

/// An edition of the timetable comes into force on a day.
public record EditionPublished(EditionId edition, LocalDate day, Placed placed) implements Audited {

    @Override
    public String action() {
        return "timetable.edition_published";
    }

    @Override
    public String subject() {
        return edition.value().toString();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of(
                "day", day.toString(),
                "added", placed.added(),
                "moved", placed.moved(),
                "removed", placed.removed(),
                "held", placed.held());
    }
}
