package app.okrug.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Bringing a school of a thousand pupils in from its files, from the upload to the last account (screens.md
/// I-13).
final class WholeImport implements Measurement {

    private static final int PUPILS = 1014;
    private static final double MOST = 60_000;

    @Override
    public List<Finding> measure(Scene scene) {
        var imported = scene.instruments().bringIn(PUPILS);
        var whole = imported.check() + imported.apply();
        return List.of(new Finding(
                "import of a whole school, " + PUPILS + " pupils with two guardians each",
                "≤ 60 s",
                whole <= MOST,
                String.format(
                        Locale.ROOT,
                        "%.1f s: check %.1f s, applying with lessons and accounts %.1f s; %d rows",
                        whole / 1000,
                        imported.check() / 1000,
                        imported.apply() / 1000,
                        imported.rows()),
                Map.of("checkMillis", imported.check(), "applyMillis", imported.apply(), "rows", imported.rows())));
    }
}
