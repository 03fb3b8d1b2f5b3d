package app.okrug.timetable;

import app.okrug.audit.Audited;
import java.util.Map;

/// A lesson that had been called off is held after all.
public record LessonRestored(LessonId lesson) implements Audited {

    @Override
    public String action() {
        return "timetable.lesson_restored";
    }

    @Override
    public String subject() {
        return lesson.value().toString();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of();
    }
}
