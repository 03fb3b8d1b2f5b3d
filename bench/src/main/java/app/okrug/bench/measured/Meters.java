package app.okrug.bench.measured;

import app.okrug.bench.Reading;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// Reads what the process and its database have used.
@Component("bench.Meters")
class Meters {

    private final Statements statements;
    private final OperatingSystemMXBean process =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    Meters(Statements statements) {
        this.statements = statements;
    }

    Reading read() {
        var counted = statements.count();
        return new Reading(process.getProcessCpuTime(), databaseNanos(), counted[0], counted[1]);
    }

    /// The server was started by this process: all its processes descend from it.
    private static long databaseNanos() {
        return ProcessHandle.current()
                .descendants()
                .filter(ofDatabase())
                .map(one -> one.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToLong(Duration::toNanos)
                .sum();
    }

    private static Predicate<ProcessHandle> ofDatabase() {
        return one -> one.info().command().orElse("").endsWith("postgres");
    }

    /// Bytes in use after what nobody needs has been thrown away. Twice, since what was only waiting for its finalizer
    /// or cleaner goes with the second one.
    long liveHeap() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
