package app.okrug.bench;

import java.time.Instant;
import java.util.List;

/// All that a run has found, as it is written to the file.
record Result(Instant measuredAt, Machine machine, int schools, int pupils, int marks, List<Finding> findings) {

    /// The result as a table, in the form that `docs/benchmarks.md` shows it.
    String table() {
        var what = width(findings.stream().map(Finding::what).toList());
        var target = width(findings.stream().map(Finding::target).toList());
        var table = new StringBuilder();
        for (var finding : findings) {
            table.append("| ")
                    .append(padded(finding.what(), what))
                    .append(" | ")
                    .append(padded(finding.target(), target))
                    .append(" | ")
                    .append(verdict(finding))
                    .append(" | ")
                    .append(finding.got())
                    .append(" |\n");
        }
        return table.toString();
    }

    private static String verdict(Finding finding) {
        if (finding.met() == null) {
            return "–  ";
        }
        return finding.met() ? "yes" : "NO ";
    }

    private static int width(List<String> words) {
        return words.stream().mapToInt(String::length).max().orElse(0);
    }

    private static String padded(String words, int width) {
        return words + " ".repeat(width - words.length());
    }
}
