package app.okrug.exams;

import app.okrug.audit.Audited;
import java.util.Map;
import java.util.UUID;

/// A choice of exam was recorded or taken back.
record ExamChosen(UUID pupil, UUID exam, boolean chosen) implements Audited {

    @Override
    public String action() {
        return chosen ? "exams.chosen" : "exams.choice_taken_back";
    }

    @Override
    public String subject() {
        return pupil.toString();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("exam", exam);
    }
}
