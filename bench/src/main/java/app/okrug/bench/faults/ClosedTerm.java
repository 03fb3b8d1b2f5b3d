package app.okrug.bench.faults;

import app.okrug.bench.Finding;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// T-61: a term is closed while fifty write in it; what the journal holds at that moment is all it ever will.
final class ClosedTerm implements FaultTrial {

    private static final int WRITERS = 50;

    @Override
    public Finding hold(Stage stage) throws Exception {
        var late = 0;
        var writers = 0;
        var written = 0L;
        for (var round = 0; round < stage.options().rounds(); round++) {
            // More than can be done before it is closed: they write until they are refused.
            var work = new Work(Integer.MAX_VALUE / 2);
            try (var witness = Witness.of(stage.deployment().data(), Stage.CODE);
                    var crowd = new Crowd(
                            WRITERS,
                            Writer.Manner.UNTIL_REFUSED,
                            stage,
                            stage.deployment().address(),
                            work)) {
                var before = witness.changes();
                while (witness.changes() < before + WRITERS) {
                    TimeUnit.MILLISECONDS.sleep(100);
                }
                var atClosing = stage.deployment().instruments().close();
                crowd.await();
                written += atClosing - before;
                late += (int) (witness.changes() - atClosing);
                writers += WRITERS;
            } finally {
                work.end();
                stage.deployment().instruments().open();
            }
        }
        return new Finding(
                stage.options().rounds() + " closings of a term against " + WRITERS + " writers",
                "0 after the closing",
                late == 0,
                late + " after the closing · " + written + " before",
                Map.of("late", late, "written", written, "writers", writers));
    }
}
