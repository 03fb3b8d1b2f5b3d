package app.okrug.plans;

import app.okrug.curriculum.PlannedLessonLine;
import app.okrug.plans.CalendarRow.State;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Lays the lines of a plan on the lessons of a course. What was given stands where it was given; the rest follows in
/// order on the lessons to come. So whatever falls out moves everything after it, until a line is dropped or merged.
final class PlanCalendar {

    private final Map<UUID, List<LocalDate>> given;
    private final Deque<LocalDate> coming;
    private final Map<UUID, Adjustment> adjustments;

    /// A departure of the course from its plan.
    ///
    /// @param merged taught together with the line before; else dropped
    record Adjustment(boolean merged, String reason) {}

    /// @param given on which days lessons took their topic from a line
    /// @param coming days of lessons that have no topic yet, in order
    PlanCalendar(Map<UUID, List<LocalDate>> given, Collection<LocalDate> coming, Map<UUID, Adjustment> adjustments) {
        this.given = given;
        this.coming = new ArrayDeque<>(coming);
        this.adjustments = adjustments;
    }

    /// The lines in their order. May be asked once.
    List<CalendarRow> rows(List<PlannedLessonLine> lines) {
        var rows = new ArrayList<CalendarRow>();
        List<LocalDate> before = List.of();
        for (var line : lines) {
            var row = row(line, before);
            if (row.state() != State.DROPPED) {
                before = row.days();
            }
            rows.add(row);
        }
        return rows;
    }

    private CalendarRow row(PlannedLessonLine line, List<LocalDate> before) {
        var id = line.id().value();
        var held = given.getOrDefault(id, List.of());
        var adjustment = adjustments.get(id);
        if (adjustment != null && held.isEmpty()) {
            var days = adjustment.merged() && !before.isEmpty() ? List.of(before.getLast()) : List.<LocalDate>of();
            return row(line, adjustment.merged() ? State.MERGED : State.DROPPED, days, adjustment.reason());
        }
        if (held.size() >= line.hours()) {
            return row(line, State.GIVEN, held, null);
        }
        var days = new ArrayList<>(held);
        while (days.size() < line.hours() && !coming.isEmpty()) {
            days.add(coming.poll());
        }
        if (days.size() < line.hours()) {
            return row(line, State.WITHOUT_LESSON, days, null);
        }
        return row(line, held.isEmpty() ? State.AHEAD : State.BEGUN, days, null);
    }

    private static CalendarRow row(PlannedLessonLine line, State state, List<LocalDate> days, @Nullable String reason) {
        return new CalendarRow(
                line.id().value(),
                line.number(),
                line.section(),
                line.topic(),
                line.workType(),
                line.hours(),
                state,
                days,
                reason);
    }
}
