package app.okrug.bench.faults;

import java.util.Objects;

/// How operations have ended, in numbers.
final class Outcomes {

    private Outcomes() {}

    static long count(Work work, String outcome) {
        return work.deeds().stream()
                .map(Deed::told)
                .filter(Objects::nonNull)
                .filter(told -> told.outcome().equals(outcome) || outcome.equals("saved") && told.done())
                .count();
    }

    static String words(Work work) {
        return count(work, "saved") + " saved, " + count(work, "conflict") + " conflicts, " + count(work, "refused")
                + " refused";
    }
}
