package app.okrug.admin.timetable;

import app.okrug.timetable.EditionId;
import app.okrug.timetable.WeekEditing;
import app.okrug.timetable.WeekEntry;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// The steps of one reader in one draft, the last one first; each can be taken back while nobody else has
/// changed the same place.
class Undoing {

    private static final int REMEMBERED = 100;

    /// @param before null when the place was added
    /// @param after null when it was removed
    private record Step(
            @Nullable WeekEntry before, @Nullable WeekEntry after) {}

    private final Deque<Step> steps = new ArrayDeque<>();

    void done(@Nullable WeekEntry before, @Nullable WeekEntry after) {
        steps.push(new Step(before, after));
        if (steps.size() > REMEMBERED) {
            steps.removeLast();
        }
    }

    boolean possible() {
        return !steps.isEmpty();
    }

    void forget() {
        steps.clear();
    }

    /// Takes the last step back.
    void undo(WeekEditing editing, EditionId edition) {
        if (steps.isEmpty()) {
            return;
        }
        var step = steps.pop();
        var before = step.before();
        var after = step.after();
        if (after == null && before != null) {
            editing.add(edition, before.course(), before.weekday(), before.number(), before.room(), before.parity());
            return;
        }
        // What stands there now has a later version than either side of the step.
        editing.week(edition).entries().stream()
                .filter(entry -> after != null && entry.id().equals(after.id()))
                .findFirst()
                .ifPresent(now -> {
                    if (before == null) {
                        editing.remove(now.id(), now.version());
                    } else {
                        editing.write(now.at(before.weekday(), before.number())
                                .in(before.room())
                                .during(before.parity())
                                .pinned(before.pinned()));
                    }
                });
    }
}
