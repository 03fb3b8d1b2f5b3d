package app.okrug.bench.faults;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/// What all writers together shall do, and have done.
final class Work {

    private final AtomicInteger left;
    private final Collection<Deed> deeds = new ConcurrentLinkedQueue<>();

    /// @param operations how many there shall be
    Work(int operations) {
        this.left = new AtomicInteger(operations);
    }

    /// Notes what is about to be sent.
    void begin(List<Deed> batch) {
        left.addAndGet(-batch.size());
        deeds.addAll(batch);
    }

    boolean goesOn() {
        return left.get() > 0;
    }

    /// Nothing more is begun.
    void end() {
        left.set(0);
    }

    int begun() {
        return deeds.size();
    }

    List<Deed> deeds() {
        return new ArrayList<>(deeds);
    }
}
