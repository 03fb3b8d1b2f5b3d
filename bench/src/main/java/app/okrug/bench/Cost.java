package app.okrug.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// What one operation costs, on average of many; its duration as median and 95th percentile.
///
/// @param times how long it took
/// @param statements selects and changes in the database
/// @param framing begin, commit, the school's role and path
/// @param applicationMillis processor time of the application
/// @param databaseMillis processor time of the database
/// @param blocks pieces of 8 KB that the database has looked at
record Cost(
        Times times,
        double statements,
        double framing,
        double applicationMillis,
        double databaseMillis,
        double blocks) {

    static Cost of(Times times, Reading spent) {
        var count = times.count();
        return new Cost(
                times,
                (double) spent.statements() / count,
                (double) spent.framing() / count,
                spent.applicationNanos() / 1e6 / count,
                spent.databaseNanos() / 1e6 / count,
                (double) spent.blocks() / count);
    }

    /// «12 ms, p95 20 ms · 6.0 statements (+5.0) · CPU 7.1 + 3.0 ms».
    String words() {
        return String.format(
                Locale.ROOT,
                "%.0f ms, p95 %.0f ms · %.1f statements (+%.1f) · CPU %.1f + %.1f ms",
                times.median(),
                times.p95(),
                statements,
                framing,
                applicationMillis,
                databaseMillis);
    }

    Map<String, Number> figures() {
        var figures = new LinkedHashMap<String, Number>();
        figures.put("count", times.count());
        figures.put("medianMillis", times.median());
        figures.put("p95Millis", times.p95());
        figures.put("worstMillis", times.worst());
        figures.put("statements", statements);
        figures.put("framingStatements", framing);
        figures.put("applicationCpuMillis", applicationMillis);
        figures.put("databaseCpuMillis", databaseMillis);
        figures.put("blocks", blocks);
        return figures;
    }
}
