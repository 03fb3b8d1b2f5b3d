package app.okrug.scales;

import app.okrug.audit.Audited;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// A scale was set for subjects in years of study.
///
/// @param places year of study and subject of each
record ScaleChanged(List<String> places, String scale, LocalDate from, String reason) implements Audited {

    @Override
    public String action() {
        return "scales.changed";
    }

    @Override
    public String subject() {
        return scale;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("places", places, "from", from.toString(), "reason", reason);
    }
}
