package app.okrug.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import tools.jackson.databind.json.JsonMapper;

/// `./okrug bench console`: starts a deployment, makes one school where people work and many light ones beside it, and
/// measures what the education office's pages cost with so many. Prints a table and writes a file.
public final class ConsoleRun {

    private static final Options USUAL = new Options(500, 30, 0, 0, Path.of("console.json"), null);

    private ConsoleRun() {}

    public static void main(String[] arguments) throws IOException {
        Options options;
        try {
            options = Options.read(USUAL, arguments);
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
            return;
        }
        var result = measure(options, Machine.here());
        Files.writeString(
                options.out(),
                JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(result));
        if (options.page() != null) {
            FigurePage.write(options.page(), "console", result);
        }
        System.out.println();
        System.out.print(result.table());
        System.out.println("The figures are in " + options.out().toAbsolutePath() + ".");
        System.exit(0);
    }

    private static Result measure(Options options, Machine machine) throws IOException {
        System.out.println("Starting a deployment of its own …");
        try (var deployment = Deployment.start(options.port())) {
            return measure(options, machine, deployment);
        }
    }

    private static Result measure(Options options, Machine machine, Deployment deployment) throws IOException {
        try {
            System.out.println("Making a school of " + options.pupils() + " pupils …");
            var instruments = deployment.instruments();
            var municipality = instruments.make(1, options.pupils());
            System.out.println("Making " + options.schools() + " light schools …");
            instruments.lightSchools(options.schools());
            System.out.println("Measuring the console …");
            var scene = new Scene(options, deployment, instruments, municipality);
            return new Result(
                    Clock.systemUTC().instant(),
                    machine,
                    options.schools() + 1,
                    options.pupils(),
                    scene.school().marks(),
                    new ConsoleOpening().measure(scene));
        } catch (RuntimeException failure) {
            System.err.println("The measured deployment said last:\n" + deployment.lastWords());
            throw failure;
        }
    }
}
