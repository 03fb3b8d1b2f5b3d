package app.okrug.substitutions;

import app.okrug.access.PersonId;
import app.okrug.audit.Audited;
import app.okrug.timetable.LessonId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// It was decided what becomes of a lesson whose teacher is away, or the decision was taken back.
///
/// @param substitute null when nobody gives it instead
/// @param standing false when it was taken back
public record LessonDecided(
        LessonId lesson, SolutionKind kind, @Nullable PersonId substitute, boolean standing) implements Audited {

    @Override
    public String action() {
        return standing ? "substitutions.lesson_decided" : "substitutions.decision_undone";
    }

    @Override
    public String subject() {
        return lesson.value().toString();
    }

    @Override
    public Map<String, Object> details() {
        var details = new LinkedHashMap<String, Object>();
        details.put("kind", kind.name());
        if (substitute != null) {
            details.put("substitute", substitute.value().toString());
        }
        return details;
    }
}
