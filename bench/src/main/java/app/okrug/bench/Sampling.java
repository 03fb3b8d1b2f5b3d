package app.okrug.bench;

import java.util.ArrayList;
import java.util.function.IntConsumer;

/// Does one thing again and again and tells what it costs.
final class Sampling {

    private final Instruments instruments;

    Sampling(Instruments instruments) {
        this.instruments = instruments;
    }

    /// @param warmUp how often it is done before anything is counted, until the compiler has seen it
    /// @param operation takes the number of the repetition, from 0, the warm-up included
    Cost of(int warmUp, int times, IntConsumer operation) {
        for (var number = 0; number < warmUp; number++) {
            operation.accept(number);
        }
        var taken = new ArrayList<Double>();
        var before = instruments.read();
        for (var number = warmUp; number < warmUp + times; number++) {
            var began = System.nanoTime();
            operation.accept(number);
            taken.add((System.nanoTime() - began) / 1e6);
        }
        return Cost.of(Times.of(taken), instruments.read().since(before));
    }
}
