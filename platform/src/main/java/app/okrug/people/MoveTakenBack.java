package app.okrug.people;

import app.okrug.access.PersonId;
import app.okrug.audit.Audited;
import java.time.LocalDate;
import java.util.Map;

/// A move of a pupil has been taken back: it was a mistake, and everything is as it was before.
public record MoveTakenBack(PersonId pupil, PupilMoved.Kind kind, LocalDate day) implements Audited {

    @Override
    public String action() {
        return "people.move_taken_back";
    }

    @Override
    public String subject() {
        return pupil.value().toString();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("kind", kind.name(), "day", day.toString());
    }
}
