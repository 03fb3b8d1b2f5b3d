package app.okrug.bench;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/// All that a run has found, as it is written to the file.
public record Result(Instant measuredAt, Machine machine, int schools, int pupils, int marks, List<Finding> findings) {

    /// Whether nothing missed its target.
    public boolean met() {
        return findings.stream().noneMatch(finding -> Boolean.FALSE.equals(finding.met()));
    }

    /// The result as a table, in the form that `docs/benchmarks.md` shows it.
    public String table() {
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

    /// The same for a page in Markdown, with the day and the machine.
    String page() {
        var page = new StringBuilder(String.format(
                Locale.ROOT,
                "%s, %d processors, %d GB, load %.1f before it began, JDK %s; %d schools, %d pupils, %d marks.%n%n",
                measuredAt.atZone(ZoneOffset.UTC).toLocalDate(),
                machine.processors(),
                machine.gigabytes(),
                machine.load(),
                machine.java(),
                schools,
                pupils,
                marks));
        page.append("| What | Target | Met | Got |\n|---|---|---|---|\n");
        findings.forEach(finding -> page.append("| ")
                .append(String.join(" | ", finding.what(), finding.target(), word(finding), finding.got()))
                .append(" |\n"));
        return page.toString();
    }

    private static String word(Finding finding) {
        if (finding.met() == null) {
            return "";
        }
        return finding.met() ? "yes" : "**no**";
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
