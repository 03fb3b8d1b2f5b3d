package app.okrug.journal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Whose changes are to be taken back, and of which time.
record Mine(UUID person, Instant from, Instant until) {

    /// A change of a place.
    ///
    /// @param <C> what can stand there
    record Step<C>(long number, C before, C after, UUID person, Instant at) {}

    boolean is(Step<?> step) {
        return step.person().equals(person)
                && !step.at().isBefore(from)
                && step.at().isBefore(until);
    }

    /// What stood there before the last unbroken run of the person's changes: what another has written between them is
    /// kept.
    <C> C before(List<Step<C>> steps) {
        var then = steps.getFirst().before();
        var running = false;
        for (var step : steps) {
            var mine = is(step);
            if (mine && !running) {
                then = step.before();
            }
            running = mine;
        }
        return then;
    }
}
