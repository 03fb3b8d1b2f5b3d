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

/// The measured deployment: the application as it is shipped, in a process of its own with a data folder of its own,
/// so that the processor time and the heap of those who measure stay out of the figures.
final class Deployment implements AutoCloseable {

    private static final int LAST_LINES = 60;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path home;
    private final Process process;
    private final int port;
    private final int instrumentsPort;

    private Deployment(Path home, Process process, int port, int instrumentsPort) {
        this.home = home;
        this.process = process;
        this.port = port;
        this.instrumentsPort = instrumentsPort;
    }

    /// Starts it and waits until it serves.
    ///
    /// @param wishedPort 0 to look for free ports
    static Deployment start(int wishedPort) throws IOException {
        var home = Files.createTempDirectory("okrug-bench-");
        var port = wishedPort == 0 ? free() : wishedPort;
        var instrumentsPort = wishedPort == 0 ? free() : wishedPort + 1;
        var console = home.resolve("console.log").toFile();
        var process = new ProcessBuilder(command(home, port, instrumentsPort))
                .redirectErrorStream(true)
                .redirectOutput(console)
                .start();
        var deployment = new Deployment(home, process, port, instrumentsPort);
        Runtime.getRuntime().addShutdownHook(new Thread(deployment::close));
        deployment.await();
        return deployment;
    }

    String address() {
        return "http://localhost:" + port;
    }

    Instruments instruments() {
        return new Instruments("http://localhost:" + instrumentsPort);
    }

    /// The end of its log; before there is one, what it said on its console.
    String lastWords() throws IOException {
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
        remove(home);
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
