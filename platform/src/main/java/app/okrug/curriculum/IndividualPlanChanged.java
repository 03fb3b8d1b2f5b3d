package app.okrug.curriculum;

import app.okrug.access.PersonId;
import app.okrug.audit.Audited;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/// An individual curriculum was written or taken away.
///
/// @param day its first day
/// @param courses how many courses differ
public record IndividualPlanChanged(PersonId pupil, What what, LocalDate day, int courses) implements Audited {

    /// What happened to it.
    public enum What {
        SAVED,
        REMOVED
    }

    @Override
    public String action() {
        return "curriculum.individual_" + what.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String subject() {
        return pupil.value().toString();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("day", day.toString(), "courses", courses);
    }
}
