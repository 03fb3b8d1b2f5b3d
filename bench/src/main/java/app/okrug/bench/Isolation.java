package app.okrug.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What it costs that a connection is turned over to a school and taken back at every lease.
final class Isolation implements Measurement {

    @Override
    public List<Finding> measure(Scene scene) {
        var leases = scene.instruments().leases();
        var dearer = leases.school().median() - leases.plain().median();
        var turning = leases.turning().median() - leases.plain().median();
        return List.of(Finding.of(
                "isolation, for each lease of a connection",
                String.format(Locale.ROOT, "%.2f ms; %.2f ms when every lease is another school's", dearer, turning),
                Map.of(
                        "plainMillis", leases.plain().median(),
                        "schoolMillis", leases.school().median(),
                        "turningMillis", leases.turning().median(),
                        "turningP95Millis", leases.turning().p95())));
    }
}
