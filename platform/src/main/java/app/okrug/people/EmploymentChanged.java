package app.okrug.people;

import app.okrug.access.PersonId;
import app.okrug.audit.Audited;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// When a member of staff works was changed: a dismissal, its taking back, a leave.
///
/// @param what `dismissed`, `kept`, or the kind of leave
/// @param from null when there is none
/// @param until null when there is none
public record EmploymentChanged(
        PersonId person,
        String what,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String order) implements Audited {

    @Override
    public String action() {
        return "people.employment_changed";
    }

    @Override
    public String subject() {
        return person.value().toString();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("what", what, "from", day(from), "until", day(until), "order", order);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
