package app.okrug.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/// What a teacher feels of another school that is being brought in from its files: security.md T-47, D6 row 14.
final class Neighbours implements Measurement {

    private static final int PUPILS = 1014;
    private static final int TIMES_ALONE = 100;
    private static final int PAUSE = 100;
    private static final double MOST = 1.2;

    @Override
    public List<Finding> measure(Scene scene) {
        var page = scene.school().page();
        var address = "/api/journal/pages/" + page.course() + "?term=" + page.term();
        var teacher = scene.teacher();
        Runnable opening = () -> teacher.body(teacher.get(address));
        repeat(opening, TIMES_ALONE);
        var alone = repeat(opening, TIMES_ALONE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> bringingIn = threads.submit(() -> scene.instruments().bringIn(PUPILS));
            var meanwhile = repeat(opening, bringingIn::isDone);
            bringingIn.get();
            return List.of(new Finding(
                    "journal page, its data, while another school is brought in",
                    "p95 ≤ 120 % of alone",
                    meanwhile.p95() <= alone.p95() * MOST,
                    String.format(
                            Locale.ROOT,
                            "%.0f ms, p95 %.0f ms, worst %.0f ms; alone %.0f ms, p95 %.0f ms",
                            meanwhile.median(),
                            meanwhile.p95(),
                            meanwhile.worst(),
                            alone.median(),
                            alone.p95()),
                    Map.of("p95Millis", meanwhile.p95(), "aloneP95Millis", alone.p95())));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }

    private static Times repeat(Runnable opening, int times) {
        var left = new AtomicInteger(times);
        return repeat(opening, () -> left.getAndDecrement() <= 0);
    }

    /// Again and again, with a breath between: a teacher looks at what has been opened.
    private static Times repeat(Runnable opening, BooleanSupplier over) {
        var taken = new ArrayList<Double>();
        while (taken.isEmpty() || !over.getAsBoolean()) {
            var began = System.nanoTime();
            opening.run();
            taken.add((System.nanoTime() - began) / 1e6);
            pause();
        }
        return Times.of(taken);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
