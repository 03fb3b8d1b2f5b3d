package app.okrug.bench.faults;

import app.okrug.bench.Finding;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// T-62: the application is killed while marks pour in, started again, and every mark that was acknowledged
/// must be there; what was not is sent again by the browsers and stands once.
final class SuddenEnds implements FaultTrial {

    private static final int WRITERS = 10;

    @Override
    public Finding hold(Stage stage) throws Exception {
        var deployment = stage.deployment();
        var operations = stage.options().operations();
        var kills = stage.options().kills();
        var work = new Work(operations);
        long before;
        try (var witness = Witness.of(deployment.data(), Stage.CODE)) {
            before = witness.last();
        }
        var began = System.nanoTime();
        var away = 0.0;
        var killed = 0;
        try (var crowd = new Crowd(WRITERS, Writer.Manner.COLUMNS, stage, deployment.address(), work)) {
            while (crowd.working()) {
                // Spread over the work, never at its very end.
                if (killed < kills && work.begun() > (killed + 0.5) / kills * operations) {
                    var ended = System.nanoTime();
                    deployment.kill();
                    deployment.startAgain();
                    away += seconds(ended);
                    killed++;
                }
                TimeUnit.MILLISECONDS.sleep(50);
            }
            crowd.await();
        }
        var perSecond = Outcomes.count(work, "saved") / Math.max(1, seconds(began) - away);
        try (var witness = Witness.of(deployment.data(), Stage.CODE)) {
            var verdict = new Trial(work.deeds(), witness.history(), witness.cells(), before).verdict();
            var figures = new LinkedHashMap<String, Number>(verdict.faults());
            figures.putAll(Map.of(
                    "operations",
                    work.begun(),
                    "saved",
                    Outcomes.count(work, "saved"),
                    "conflicts",
                    Outcomes.count(work, "conflict"),
                    "kills",
                    killed,
                    "secondsAway",
                    away,
                    "savesPerSecond",
                    perSecond));
            return new Finding(
                    work.begun() + " operations, application killed " + killed + " times",
                    "0 acknowledged lost",
                    verdict.sound() && killed == kills,
                    verdict.words() + " · " + Outcomes.words(work) + " · " + Math.round(perSecond) + " a second",
                    figures);
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
