package app.okrug.people;

import app.okrug.access.PersonId;
import app.okrug.audit.Audited;
import java.util.Map;

/// What the register holds of a person was corrected by hand.
public record PersonCorrected(PersonId person) implements Audited {

    @Override
    public String action() {
        return "people.person_corrected";
    }

    @Override
    public String subject() {
        return person.value().toString();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of();
    }
}
