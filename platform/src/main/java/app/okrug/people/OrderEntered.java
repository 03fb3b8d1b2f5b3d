package app.okrug.people;

import app.okrug.access.PersonId;
import app.okrug.audit.Audited;
import java.util.Map;

/// The order behind a move has been entered or corrected.
public record OrderEntered(PersonId pupil, Order order) implements Audited {

    @Override
    public String action() {
        return "people.order_entered";
    }

    @Override
    public String subject() {
        return pupil.value().toString();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of(
                "number",
                order.number(),
                "day",
                order.day() == null ? "" : order.day().toString());
    }
}
