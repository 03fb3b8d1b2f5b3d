package app.okrug.vigilance;

import app.okrug.audit.Audited;
import java.util.Locale;
import java.util.Map;

/// Somebody has taken up or settled an alarm. What was found out stands with the alarm.
record AlarmChanged(AlarmId id, AlarmRule rule, AlarmState state) implements Audited {

    @Override
    public String action() {
        return "vigilance.alarm_" + state.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String subject() {
        return id.value().toString();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("rule", rule.name());
    }
}
