package app.okrug.access;

import app.okrug.audit.Audited;
import java.time.LocalDate;
import java.util.Map;

/// Somebody has handed a role or a right on, or has taken it back.
///
/// @param what the code of the role or of the right
/// @param until the last day on which it holds
public record HandedOver(PersonId to, String what, LocalDate from, LocalDate until, boolean back, String order)
        implements Audited {

    @Override
    public String action() {
        return back ? "access.handover_ended" : "access.handed_over";
    }

    @Override
    public String subject() {
        return to.value().toString();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("what", what, "from", from.toString(), "until", until.toString(), "reason", order);
    }
}
