package app.okrug.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/// Says in two lines why Okrug did not start and what to do. The whole story stands in the log file.
class FailureOfStart implements FailureAnalysisReporter {

    /// Not of our packages: what those say is shown at the terminal.
    private static final Logger log = LoggerFactory.getLogger("start");

    @Override
    public void report(FailureAnalysis failure) {
        System.err.println(line(failure.getDescription()));
        var action = failure.getAction();
        if (action != null) {
            System.err.println(line(action));
        }
        log.info("Okrug did not start", failure.getCause());
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
