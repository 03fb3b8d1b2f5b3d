package app.okrug.exams;

import app.okrug.audit.Audited;
import java.util.List;
import java.util.Map;

/// The exams of a year of study were set.
///
/// @param exams subject, kind and day of each that was changed
record ExamsArranged(int parallel, List<String> exams) implements Audited {

    @Override
    public String action() {
        return "exams.arranged";
    }

    @Override
    public String subject() {
        return Integer.toString(parallel);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("exams", exams);
    }
}
