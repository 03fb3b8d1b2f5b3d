package app.okrug.substitutions;

import app.okrug.audit.Audited;
import java.time.LocalDate;
import java.util.Map;

/// An absence of a teacher was recorded, ended on another day, or taken back.
///
/// @param what `recorded`, `ended` or `withdrawn`
record AbsenceChanged(AbsenceId absence, String what, String teacher, LocalDate from, LocalDate to) implements Audited {

    @Override
    public String action() {
        return "substitutions.absence_" + what;
    }

    @Override
    public String subject() {
        return absence.value().toString();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("teacher", teacher, "from", from.toString(), "to", to.toString());
    }
}
