package app.okrug.bench.measured;

import app.okrug.bench.Reading;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Reads what the process and its database have used.
@Component("bench.Meters")
class Meters {

    private final Statements statements;
    private final OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Path cluster;

    Meters(Statements statements, @Value("${okrug.home}") Path home) {
        this.statements = statements;
        this.cluster = home.resolve("postgres");
    }

    Reading read() {
        var counted = statements.count();
        return new Reading(process.getProcessCpuTime(), databaseNanos(), counted[0], counted[1], counted[2]);
    }

    /// The server goes on its own: its number stands in its folder.
    private long databaseNanos() {
        var server = ProcessHandle.of(postmaster()).orElseThrow();
        return Stream.concat(Stream.of(server), server.descendants())
                .map(one -> one.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToLong(Duration::toNanos)
                .sum();
    }

    private long postmaster() {
        try {
            return Long.parseLong(Files.readAllLines(cluster.resolve("postmaster.pid"))
                    .getFirst()
                    .strip());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Bytes in use after what nobody needs has been thrown away. Twice, since what was only waiting for its
    /// finalizer or cleaner goes with the second one.
    long liveHeap() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
