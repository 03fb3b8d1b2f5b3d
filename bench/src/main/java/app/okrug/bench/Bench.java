package app.okrug.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// `./okrug bench`: starts a deployment, makes a municipality in it, measures, prints a table and writes a
/// file.
public final class Bench {

    /// In this order: what the first request after the start takes is asked first, what `--marks` adds is there
    /// for all that follows, and sessions are counted before a migration, after which the schools are another
    /// release's.
    private static final List<Measurement> MEASUREMENTS = List.of(
            new NewSchools(),
            new JournalOpening(),
            new FullYear(),
            new Writing(),
            new DiaryOpening(),
            new SigningIn(),
            new Isolation(),
            new WholeImport(),
            new Neighbours(),
            new SessionHeap(),
            new Migrating());

    private Bench() {}

    public static void main(String[] arguments) throws IOException {
        Options options;
        try {
            options = Options.read(arguments);
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
            return;
        }
        var machine = Machine.here();
        var result = measure(options, machine);
        Files.writeString(
                options.out(),
                JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(result));
        if (options.page() != null) {
            FigurePage.write(options.page(), "bench", result);
        }
        System.out.println();
        System.out.print(result.table());
        System.out.println("The figures are in " + options.out().toAbsolutePath() + ".");
        // Clients of many visitors wait for nothing any more.
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
            System.out.println(
                    "Making " + options.schools() + " schools, " + options.pupils() + " pupils in the first …");
            var instruments = deployment.instruments();
            var municipality = instruments.make(options.schools(), options.pupils());
            var scene = new Scene(options, deployment, instruments, municipality);
            var findings = new ArrayList<Finding>();
            for (var measurement : MEASUREMENTS) {
                System.out.println("Measuring: " + measurement.getClass().getSimpleName() + " …");
                findings.addAll(measurement.measure(scene));
            }
            return new Result(
                    Clock.systemUTC().instant(),
                    machine,
                    options.schools(),
                    options.pupils(),
                    scene.school().marks() + options.marks(),
                    findings);
        } catch (RuntimeException failure) {
            System.err.println("The measured deployment said last:\n" + deployment.lastWords());
            throw failure;
        }
    }
}
