package app.okrug.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Signing in, with everything that a browser asks for before and after.
final class SigningIn implements Measurement {

    @Override
    public List<Finding> measure(Scene scene) {
        var logins = scene.school().guardians();
        var cost = scene.sampling().of(20, 60, turn -> scene.visitor(logins.get(turn % logins.size())));
        var perCore = 1000 / (cost.applicationMillis() + cost.databaseMillis());
        return List.of(
                Finding.of("signing in", cost.words(), cost.figures()),
                new Finding(
                        "sign-ins a second on four cores, by their processor time",
                        "≥ 40",
                        perCore * 4 >= 40,
                        String.format(Locale.ROOT, "%.0f", perCore * 4),
                        Map.of("perCoreAndSecond", perCore)));
    }
}
