package app.okrug.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says what a configured database lacks.
class UnfitDatabaseAnalyzer extends AbstractFailureAnalyzer<UnfitDatabase> {

    @Override
    protected FailureAnalysis analyze(Throwable root, UnfitDatabase cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Change the database or SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME, SPRING_DATASOURCE_PASSWORD.",
                cause);
    }
}
