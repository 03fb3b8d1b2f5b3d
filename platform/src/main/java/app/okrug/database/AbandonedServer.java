package app.okrug.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A server left behind when the application was killed: it still holds the folder and would block the next start.
final class AbandonedServer {

    private AbandonedServer() {}

    /// The running server of a cluster, told from another process that got the same number by its command line.
    static Optional<ProcessHandle> postmaster(Path cluster) throws IOException {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var number = Files.readAllLines(file).getFirst().trim();
        return ProcessHandle.of(Long.parseLong(number))
                .filter(process -> process.info().command().orElse("").contains("postgres"));
    }

    /// Stops it in an orderly way. The caller holds the lock of the data folder, so nobody uses this server any more.
    static void stop(Path cluster) throws IOException {
        var left = postmaster(cluster);
        if (left.isPresent() && (!left.get().destroy() || !waitFor(left.get()))) {
            throw new IOException(
                    "An abandoned database server (process " + left.get().pid() + ") does not stop");
        }
    }

    static boolean waitFor(ProcessHandle process) {
        try {
            process.onExit().get(60, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException late) {
            return !process.isAlive();
        }
    }
}
