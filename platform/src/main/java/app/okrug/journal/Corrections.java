package app.okrug.journal;

import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.closing.JournalGate;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What has stood in the journal for a while is changed only with a reason, which the history keeps
/// (REASON_AFTER_MINUTES). Putting something where nothing stood is no correction.
@Component
class Corrections {

    private static final int LONGEST_REASON = 300;

    private final Regulation regulation;
    private final JournalGate gate;
    private final Reasons reasons;

    Corrections(Regulation regulation, JournalGate gate, Reasons reasons) {
        this.regulation = regulation;
        this.gate = gate;
        this.reasons = reasons;
    }

    /// The fault of a correction of a cell without a reason; empty when it needs none or has one.
    Optional<Reason> fault(Operation operation, StoredCell before, StoredCell after, LessonPlace place, Instant now) {
        var marks = before.value().mark() != null && after.value().marksDifferFrom(before.value());
        var absence = before.value().absence() != null && after.value().absenceDiffersFrom(before.value());
        return marks || absence ? fault(operation, before.putAt(), place, now) : Optional.empty();
    }

    /// The fault of a correction of a lesson's record without a reason.
    Optional<Reason> fault(
            Operation operation, StoredRecord before, StoredRecord after, LessonPlace place, Instant now) {
        if (before.topic() != null && !before.topic().equals(after.topic())) {
            var fault = fault(operation, before.topicAt(), place, now);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return before.homework() != null && !before.homework().equals(after.homework())
                ? fault(operation, before.homeworkAt(), place, now)
                : Optional.empty();
    }

    private Optional<Reason> fault(Operation operation, @Nullable Instant since, LessonPlace place, Instant now) {
        var minutes = regulation
                .current(Parameter.REASON_AFTER_MINUTES, Gradings.places(place.course()))
                .value();
        if (since == null || !now.isAfter(since.plus(Duration.ofMinutes(minutes)))) {
            return Optional.empty();
        }
        var said = said(operation);
        if (said == null) {
            return Optional.of(reasons.fault("reason-needed", minutes));
        }
        return said.length() > LONGEST_REASON
                ? Optional.of(reasons.fault("too-long", LONGEST_REASON))
                : Optional.empty();
    }

    /// What the history keeps beside the change.
    Draft.Why why(Operation operation, Target target, Batch batch) {
        var unlock = gate.unlockFor(new PersonId(batch.person()), Right.JOURNAL_MARK, target, batch.now());
        return new Draft.Why(said(operation), unlock.orElse(null));
    }

    private static @Nullable String said(Operation operation) {
        var reason = Objects.requireNonNullElse(operation.reason(), "").strip();
        return reason.isEmpty() ? null : reason;
    }
}
