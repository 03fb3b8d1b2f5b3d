package app.okrug.criteria;

import app.okrug.audit.Audited;
import java.util.Map;
import java.util.UUID;

/// Something was said of a pupil, or the criteria of a study were changed. What was said, its own history keeps.
///
/// @param what `judged` or `criteria`
/// @param who the pupil, or the subject of study
record WordsChanged(String what, UUID who, UUID course) implements Audited {

    @Override
    public String action() {
        return "criteria." + what;
    }

    @Override
    public String subject() {
        return who.toString();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("course", course);
    }
}
