package app.okrug.bench.faults;

import app.okrug.bench.Finding;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// T-58 and T-59: ten writers on one page, a line that loses requests and answers, batches that arrive up to
/// five times at once, and connections that are killed in the database.
final class BrokenLines implements FaultTrial {

    private static final int WRITERS = 10;
    private static final int OPERATIONS_BETWEEN_KILLS = 100;

    @Override
    public Finding hold(Stage stage) throws Exception {
        var work = new Work(stage.options().operations());
        try (var witness = Witness.of(stage.deployment().data(), Stage.CODE);
                var line = RoughLine.to(stage.deployment().port())) {
            var before = witness.last();
            var killed = 0;
            int resent;
            try (var crowd = new Crowd(WRITERS, Writer.Manner.MIXED, stage, line.address(), work)) {
                while (crowd.working()) {
                    TimeUnit.MILLISECONDS.sleep(100);
                    // By the work and not by the clock: a slow machine must get on, too.
                    if (work.begun() > (killed + 1) * OPERATIONS_BETWEEN_KILLS) {
                        killed += witness.killAConnection() ? 1 : 0;
                    }
                }
                crowd.await();
                resent = crowd.resent();
            }
            // What the line holds up may still arrive.
            TimeUnit.MILLISECONDS.sleep(2 * RoughLine.HOLDING_MILLIS);
            var deeds = work.deeds();
            var verdict = new Trial(deeds, witness.history(), witness.cells(), before).verdict();
            return finding(work, verdict, line, killed, resent);
        }
    }

    private static Finding finding(Work work, Verdict verdict, RoughLine line, int killed, int resent) {
        var faults = line.lostRequests() + line.lostAnswers() + line.held() + killed;
        var figures = new LinkedHashMap<String, Number>(verdict.faults());
        figures.putAll(Map.of(
                "operations", work.begun(),
                "saved", Outcomes.count(work, "saved"),
                "conflicts", Outcomes.count(work, "conflict"),
                "refused", Outcomes.count(work, "refused"),
                "lostRequests", line.lostRequests(),
                "lostAnswers", line.lostAnswers(),
                "heldUp", line.held(),
                "killedConnections", killed,
                "sentAgain", resent));
        return new Finding(
                work.begun() + " operations of " + WRITERS + " writers, " + faults + " faults",
                "0 lost updates",
                verdict.sound(),
                verdict.words() + " · " + Outcomes.words(work),
                figures);
    }
}
