package app.okrug.timetable;

import app.okrug.audit.Audited;
import java.util.Map;

/// A lesson was called off.
public record LessonCancelled(LessonId lesson, String reason) implements Audited {

    @Override
    public String action() {
        return "timetable.lesson_cancelled";
    }

    @Override
    public String subject() {
        return lesson.value().toString();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("reason", reason);
    }
}
