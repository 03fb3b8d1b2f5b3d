package app.okrug.bench.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/// Writers at work.
final class Crowd implements AutoCloseable {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> writers = new ArrayList<>();
    private final AtomicInteger resent = new AtomicInteger();

    /// @param address where they find the application
    Crowd(int count, Writer.Manner manner, Stage stage, String address, Work work) {
        for (var number = 0; number < count; number++) {
            writers.add(threads.submit(new Writer(manner, stage.school(), address, work, resent, number)));
        }
    }

    /// Waits until all have done their part.
    void await() throws InterruptedException, ExecutionException {
        for (var writer : writers) {
            writer.get();
        }
    }

    boolean working() {
        return writers.stream().anyMatch(writer -> !writer.isDone());
    }

    /// How many batches had to be sent again.
    int resent() {
        return resent.get();
    }

    @Override
    public void close() {
        threads.close();
    }
}
