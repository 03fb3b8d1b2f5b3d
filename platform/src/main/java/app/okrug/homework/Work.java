package app.okrug.homework;

import app.okrug.access.PersonId;
import java.util.List;

/// The work of one pupil for one task, with all its steps, the oldest first.
public record Work(HandInId id, TaskId task, PersonId pupil, WorkState state, List<WorkStep> steps, long version) {

    public Work {
        steps = List.copyOf(steps);
    }

    /// Whether the last handing in came after the day the work was due.
    public boolean late() {
        return steps.stream()
                .filter(step -> step.state() == WorkState.HANDED_IN)
                .reduce((_, later) -> later)
                .map(WorkStep::late)
                .orElse(false);
    }
}
