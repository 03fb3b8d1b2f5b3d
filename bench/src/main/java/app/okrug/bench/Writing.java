package app.okrug.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// Saving a mark, alone and among others, and a paste: D6 rows 4 and 6.
final class Writing implements Measurement {

    private static final int PER_SECOND = 50;
    private static final int SECONDS = 20;

    /// @param failed how many got no answer but a failure: the deployment could not keep up
    private record Rush(Times times, int failed) {

        String words() {
            var words = String.format(
                    Locale.ROOT, "%.0f ms, p95 %.0f ms, worst %.0f ms", times.median(), times.p95(), times.worst());
            return failed == 0 ? words : words + ", " + failed + " failed";
        }

        Map<String, Number> figures() {
            return Map.of(
                    "medianMillis", times.median(),
                    "p95Millis", times.p95(),
                    "worstMillis", times.worst(),
                    "failed", failed);
        }
    }

    @Override
    public List<Finding> measure(Scene scene) {
        var cells = new Cells(scene.teacher(), scene.school().page());
        var mark = scene.sampling().of(50, 200, cells::mark);
        var paste = scene.sampling().of(5, 30, turn -> cells.paste(30, 10, turn));
        var writers = writers(scene);
        // The first one is not counted: the compiler has not yet seen so many at once.
        rush(writers);
        var rush = rush(writers);
        return List.of(
                new Finding("saving a mark", "p95 ≤ 200 ms", mark.times().p95() <= 200, mark.words(), mark.figures()),
                new Finding(
                        "saving marks, " + PER_SECOND + " a second",
                        "p95 ≤ 200 ms",
                        rush.failed() == 0 && rush.times().p95() <= 200,
                        rush.words(),
                        rush.figures()),
                new Finding(
                        "paste of 30 × 10 cells",
                        "≤ 1 s, one request",
                        paste.times().p95() <= 1000,
                        paste.words(),
                        paste.figures()));
    }

    /// Each teacher at a page of his own.
    private static List<Cells> writers(Scene scene) {
        var pages = scene.school().pages();
        return IntStream.range(0, pages.size())
                .mapToObj(number -> new Cells(scene.teacher(number), pages.get(number)))
                .toList();
    }

    /// Marks arrive by the clock, whether the one before has been answered or not; each is timed from when it was
    /// due.
    private static Rush rush(List<Cells> writers) {
        var taken = new ConcurrentLinkedQueue<Double>();
        var failures = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = new ArrayList<Future<?>>();
            var began = System.nanoTime();
            for (var turn = 0; turn < PER_SECOND * SECONDS; turn++) {
                var number = turn;
                var due = began + TimeUnit.SECONDS.toNanos(1) / PER_SECOND * turn;
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                sent.add(threads.submit(() -> {
                    try {
                        writers.get(number % writers.size()).mark(number);
                        taken.add((System.nanoTime() - due) / 1e6);
                    } catch (IllegalStateException refused) {
                        failures.incrementAndGet();
                    }
                }));
            }
            for (var one : sent) {
                one.get();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
        return new Rush(Times.of(List.copyOf(taken)), failures.get());
    }
}
