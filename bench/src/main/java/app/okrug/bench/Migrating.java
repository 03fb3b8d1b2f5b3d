package app.okrug.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/// Passes of the migrator over all schools, with nothing to do and with one column, while a teacher goes on
/// marking: D6 rows 9 and 10. Comes last, since the schools are another release's afterwards.
final class Migrating implements Measurement {

    private static final int SCHOOLS_OF_TARGET = 1000;

    @Override
    public List<Finding> measure(Scene scene) {
        var schools = scene.options().schools();
        var idle = scene.instruments().idlePass();
        var cells = new Cells(scene.teacher(), scene.school().page());
        var taken = new ArrayList<Double>();
        double column;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var pass = threads.submit(() -> scene.instruments().columnPass());
            for (var turn = 0; turn == 0 || !pass.isDone(); turn++) {
                var began = System.nanoTime();
                cells.mark(turn);
                taken.add((System.nanoTime() - began) / 1e6);
            }
            column = pass.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
        var meanwhile = Times.of(taken);
        var each = column / (schools + 1);
        return List.of(
                new Finding(
                        "migration pass with nothing to do, " + schools + " schools",
                        "≤ 5 s for 1 000",
                        idle <= 5000,
                        String.format(Locale.ROOT, "%.0f ms (one query)", idle),
                        Map.of("millis", idle, "schools", schools)),
                new Finding(
                        "migration pass with one column",
                        "≤ 2 min for 1 000",
                        each * SCHOOLS_OF_TARGET <= 120_000,
                        String.format(
                                Locale.ROOT,
                                "%.1f s, %.0f ms a school: %.0f s for 1 000",
                                column / 1000,
                                each,
                                each * SCHOOLS_OF_TARGET / 1000),
                        Map.of("millis", column, "millisPerSchool", each)),
                new Finding(
                        "saving a mark meanwhile, without pause",
                        "journals usable",
                        meanwhile.worst() <= 1000,
                        String.format(
                                Locale.ROOT,
                                "%.0f ms, p95 %.0f ms, worst %.0f ms of %d",
                                meanwhile.median(),
                                meanwhile.p95(),
                                meanwhile.worst(),
                                meanwhile.count()),
                        Map.of("p95Millis", meanwhile.p95(), "worstMillis", meanwhile.worst())));
    }
}
