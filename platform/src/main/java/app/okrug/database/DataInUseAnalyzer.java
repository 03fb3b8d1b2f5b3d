package app.okrug.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says in two sentences what a second start on the same data would otherwise say in a hundred lines.
class DataInUseAnalyzer extends AbstractFailureAnalyzer<DataInUse> {

    @Override
    protected FailureAnalysis analyze(Throwable root, DataInUse cause) {
        return new FailureAnalysis(
                cause.getMessage() + ". Nothing has been changed.",
                "Use the Okrug that is running, stop it first, or choose another folder with OKRUG_HOME.",
                cause);
    }
}
