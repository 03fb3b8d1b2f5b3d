package app.okrug.access;

import app.okrug.audit.Looked;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Writes on the school's record all that a visitor looks at, and what was refused: at the one place where every read
/// asks (screens.md M-05).
@Component
class VisitRecord {

    private final ApplicationEventPublisher events;

    VisitRecord(ApplicationEventPublisher events) {
        this.events = events;
    }

    void note(Right right, Target target, Verdict verdict) {
        var details = new TreeMap<String, Object>();
        details.put("right", right.name());
        add(details, "course", target.course());
        add(details, "class", target.classId());
        if (target.day() != null) {
            details.put("day", target.day().toString());
        }
        var action = verdict instanceof Verdict.Granted ? "support.looked" : "support.refused_to";
        events.publishEvent(
                new Looked(action, target.pupil() == null ? "" : target.pupil().toString(), details));
    }

    private static void add(TreeMap<String, Object> details, String name, @Nullable UUID id) {
        if (id != null) {
            details.put(name, id.toString());
        }
    }
}
