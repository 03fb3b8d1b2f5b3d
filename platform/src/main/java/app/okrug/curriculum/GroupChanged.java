package app.okrug.curriculum;

import app.okrug.audit.Audited;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/// A group out of several classes was opened, changed or closed.
///
/// @param pupils how many came or went
public record GroupChanged(GroupId group, What what, int pupils, LocalDate day) implements Audited {

    /// What happened to it.
    public enum What {
        OPENED,
        TAUGHT,
        JOINED,
        LEFT,
        CLOSED
    }

    @Override
    public String action() {
        return "curriculum.group_" + what.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String subject() {
        return group.value().toString();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("pupils", pupils, "day", day.toString());
    }
}
