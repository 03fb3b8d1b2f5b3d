package app.okrug.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a new school takes: D6 row 8.
final class NewSchools implements Measurement {

    @Override
    public List<Finding> measure(Scene scene) {
        var made = scene.municipality();
        var openings = Times.of(made.openings());
        var schemas = Times.of(made.schemas());
        return List.of(
                new Finding(
                        "new school, ready for use",
                        "≤ 2 s",
                        openings.p95() <= 2000,
                        words(openings),
                        Map.of("medianMillis", openings.median(), "p95Millis", openings.p95())),
                new Finding(
                        "its schema alone",
                        "≤ 0.5 s",
                        schemas.p95() <= 500,
                        words(schemas),
                        Map.of("medianMillis", schemas.median(), "p95Millis", schemas.p95())),
                Finding.of(
                        "disk of a new school",
                        String.format(Locale.ROOT, "%.1f MB", made.bytesPerSchool() / 1e6),
                        Map.of("bytes", made.bytesPerSchool())));
    }

    private static String words(Times times) {
        return String.format(Locale.ROOT, "%.0f ms, p95 %.0f ms", times.median(), times.p95());
    }
}
