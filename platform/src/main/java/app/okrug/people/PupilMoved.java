package app.okrug.people;

import app.okrug.access.PersonId;
import app.okrug.audit.Audited;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/// A pupil arrived, changed class or subgroup, or left.
///
/// @param day the first day of the new place; the last day in the school for who leaves
public record PupilMoved(PersonId pupil, Kind kind, LocalDate day) implements Audited {

    /// What happened.
    public enum Kind {
        ARRIVED,
        TRANSFERRED,
        SUBGROUP_CHANGED,
        LEFT
    }

    @Override
    public String action() {
        return "people.pupil_" + kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String subject() {
        return pupil.value().toString();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("day", day.toString());
    }
}
