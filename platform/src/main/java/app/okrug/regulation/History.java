package app.okrug.regulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Tells from the entries of a volume what was changed, each with what stood there before.
final class History {

    private record Step(
            String key,
            @Nullable String role,
            String subject,
            Object stands,
            Instant since,
            @Nullable UUID by,
            String reason) {}

    private History() {}

    static List<Change> of(Volume volume, int most) {
        var steps = new ArrayList<Step>();
        volume.allCells()
                .forEach(cell -> steps.add(new Step(
                        cell.role() + " " + cell.right(),
                        cell.role(),
                        cell.right(),
                        new Change.Permission(cell.state(), cell.scopes()),
                        cell.since(),
                        cell.changedBy(),
                        cell.reason())));
        // What is set for a place alone is told where it is set.
        volume.allEntries().stream()
                .filter(entry -> entry.qualifier().equals(Qualifier.SCHOOL))
                .forEach(entry -> steps.add(new Step(
                        entry.code() + " " + entry.qualifier(),
                        null,
                        entry.code(),
                        entry.value(),
                        entry.since(),
                        entry.changedBy(),
                        entry.reason())));
        steps.sort(Comparator.comparing(Step::since));
        return changes(steps).reversed().stream().limit(most).toList();
    }

    private static List<Change> changes(List<Step> steps) {
        var standing = new HashMap<String, Object>();
        var changes = new ArrayList<Change>();
        for (var step : steps) {
            var before = standing.put(step.key(), step.stands());
            if (step.by() != null) {
                changes.add(new Change(
                        step.since(), step.role(), step.subject(), before, step.stands(), step.by(), step.reason()));
            }
        }
        return changes;
    }
}
