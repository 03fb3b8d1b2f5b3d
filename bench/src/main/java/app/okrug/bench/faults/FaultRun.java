package app.okrug.bench.faults;

import app.okrug.bench.Deployment;
import app.okrug.bench.FigurePage;
import app.okrug.bench.Finding;
import app.okrug.bench.Machine;
import app.okrug.bench.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// `./okrug bench faults`: starts a deployment, tries to make it lose something, prints a table and writes a
/// file. Ends with another code than 0 when it has.
public final class FaultRun {

    private static final int PUPILS = 60;

    /// The last one restarts the application, which then no longer knows how to close a term.
    private static final List<FaultTrial> TRIALS = List.of(new BrokenLines(), new ClosedTerm(), new SuddenEnds());

    private FaultRun() {}

    public static void main(String[] arguments) throws Exception {
        FaultOptions options;
        try {
            options = FaultOptions.read(arguments);
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
            return;
        }
        var result = hold(options, Machine.here());
        Files.writeString(
                options.out(),
                JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(result));
        if (options.page() != null) {
            FigurePage.write(options.page(), "faults", result);
        }
        System.out.println();
        System.out.print(result.table());
        System.out.println("The findings are in " + options.out().toAbsolutePath() + ".");
        System.exit(result.met() ? 0 : 1);
    }

    private static Result hold(FaultOptions options, Machine machine) throws Exception {
        System.out.println("Starting a deployment of its own …");
        try (var deployment = Deployment.start(options.port())) {
            return hold(options, machine, deployment);
        }
    }

    private static Result hold(FaultOptions options, Machine machine, Deployment deployment) throws Exception {
        try {
            System.out.println("Making a school of " + PUPILS + " pupils …");
            var municipality = deployment.instruments().make(1, PUPILS);
            var stage = new Stage(options, deployment, municipality.first());
            var findings = new ArrayList<Finding>();
            for (var trial : TRIALS) {
                System.out.println("Trying: " + trial.getClass().getSimpleName() + " …");
                var finding = trial.hold(stage);
                System.out.println("  " + finding.what() + ": " + finding.got());
                findings.add(finding);
            }
            return new Result(
                    Clock.systemUTC().instant(),
                    machine,
                    1,
                    PUPILS,
                    municipality.first().marks(),
                    findings);
        } catch (RuntimeException | IOException failure) {
            System.err.println("The deployment said last:\n" + deployment.lastWords());
            throw failure;
        }
    }
}
