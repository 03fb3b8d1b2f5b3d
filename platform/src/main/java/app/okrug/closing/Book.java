package app.okrug.closing;

import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.access.Target;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Everything that is closed and everything that was opened again, as it stood at one number of the gate.
record Book(long number, List<ClosedStretch> closed, List<OpenPlace> open) {

    Optional<ClosedStretch> closing(Target target, Instant moment) {
        return closed.stream().filter(stretch -> stretch.covers(target, moment)).findFirst();
    }

    Optional<OpenPlace> opening(PersonId person, Right right, Target target, Instant moment) {
        return open.stream()
                .filter(place -> place.covers(person, right, target, moment))
                .findFirst();
    }
}
