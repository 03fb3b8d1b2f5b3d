package app.okrug.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The measured deployment: the application as it is shipped, in a process of its own with a data folder of its
/// own, so that the processor time and the heap of those who measure stay out of the figures.
public final class Deployment implements AutoCloseable {

    private static final int LAST_LINES = 60;
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Path home;
    private final int port;
    private final int instrumentsPort;
    private volatile Process process;

    private Deployment(Path home, int port, int instrumentsPort) throws IOException {
        this.home = home;
        this.port = port;
        this.instrumentsPort = instrumentsPort;
        this.process = launch();
    }

    /// Starts it and waits until it serves.
    ///
    /// @param wishedPort 0 to look for free ports
    public static Deployment start(int wishedPort) throws IOException {
        var home = Files.createTempDirectory("okrug-bench-");
        var port = wishedPort == 0 ? free() : wishedPort;
        var instrumentsPort = wishedPort == 0 ? free() : wishedPort + 1;
        var deployment = new Deployment(home, port, instrumentsPort);
        Runtime.getRuntime().addShutdownHook(new Thread(deployment::close));
        deployment.await();
        return deployment;
    }

    private Process launch() throws IOException {
        return new ProcessBuilder(command(home, port, instrumentsPort))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.resolve("console.log").toFile()))
                .start();
    }

    /// Ends the application as `kill -9` does: nothing is finished, nobody is told. Its database goes on.
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// Starts the application again on the same data, and waits until it serves.
    public void startAgain() throws IOException {
        process = launch();
        await();
    }

    public int port() {
        return port;
    }

    /// The folder of the deployment's data.
    public Path data() {
        return home.resolve("data");
    }

    public String address() {
        return "http://localhost:" + port;
    }

    public Instruments instruments() {
        return new Instruments("http://localhost:" + instrumentsPort);
    }

    /// The end of its log; before there is one, what it said on its console.
    public String lastWords() throws IOException {
        var log = home.resolve("data/logs/okrug.log");
        var lines = Files.readAllLines(Files.exists(log) ? log : home.resolve("console.log"));
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    }

    private static List<String> command(Path home, int port, int instrumentsPort) {
        var options = System.getenv().getOrDefault("OKRUG_JAVA_OPTIONS", "-Xmx1g");
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(Arrays.asList(options.split("\\s+")));
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-Dloader.path=" + System.getProperty("loader.path", ""),
                "-Dloader.main=app.okrug.web.OkrugApplication",
                "-cp",
                System.getProperty("java.class.path"),
                "org.springframework.boot.loader.launch.PropertiesLauncher",
                "--server.port=" + port,
                "--okrug.home=" + home.resolve("data"),
                // People of the generated municipality sign in with known passwords, as in a demonstration.
                "--okrug.demo=true",
                "--okrug.embedded-settings[shared_preload_libraries]=pg_stat_statements",
                "--okrug.embedded-settings[pg_stat_statements.track]=top",
                "--bench.instruments-port=" + instrumentsPort));
        return command;
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void await() throws IOException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!instruments().ready()) {
            if (!process.isAlive() || System.nanoTime() > until) {
                var log = lastWords();
                close();
                throw new IOException("The deployment to be measured does not start:\n" + log);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /// Stops the deployment and removes its data.
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        stopDatabase();
        remove(home);
    }

    /// Of an application that was killed the database goes on.
    private void stopDatabase() {
        try {
            var postmaster = data().resolve("postgres/postmaster.pid");
            if (Files.exists(postmaster)) {
                var number =
                        Long.parseLong(Files.readAllLines(postmaster).getFirst().strip());
                ProcessHandle.of(number).ifPresent(server -> {
                    server.destroy();
                    server.onExit().orTimeout(60, TimeUnit.SECONDS).join();
                });
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
