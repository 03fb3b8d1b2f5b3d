package app.okrug.journal;

import app.okrug.access.Right;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Decides what becomes of an operation on a cell.
@Component
class CellJudge {

    private final Reasons reasons;
    private final Conflicts conflicts;
    private final Corrections corrections;
    private final SchoolCodes codes;

    CellJudge(Reasons reasons, Conflicts conflicts, Corrections corrections, SchoolCodes codes) {
        this.reasons = reasons;
        this.conflicts = conflicts;
        this.corrections = corrections;
        this.codes = codes;
    }

    void judge(Operation.OnCell operation, Batch batch) {
        batch.draft().answer(answer(operation, batch));
    }

    private Answer answer(Operation.OnCell operation, Batch batch) {
        var place = batch.places().get(operation.lesson());
        if (place == null || !place.knows(operation.pupil())) {
            return Answer.refused(operation.id(), 0, reasons.fault("unknown-place"));
        }
        var key = new StoredCell.Key(operation.lesson(), operation.pupil());
        var before = batch.drafted(key);
        var unseen = reasons.refused(Right.JOURNAL_VIEW, place.target(operation.pupil()));
        var version = unseen.isPresent() ? 0 : before.version();
        var value = CellValue.parse(operation.value(), place.grading().codes());
        if (value.isEmpty()) {
            var unknown = place.grading().scale().equals(Grading.NONE) ? "mark-free" : "unknown-code";
            return Answer.refused(
                    operation.id(),
                    version,
                    reasons.fault(unknown, operation.value().strip()));
        }
        var tooLong = reasons.tooLong(operation.comment(), operation.staffComment());
        if (tooLong.isPresent()) {
            return Answer.refused(operation.id(), version, tooLong.get());
        }
        var after = before.with(value.get(), operation, batch.person(), batch.now());
        if (after.content().equals(before.content())) {
            return Answer.unchanged(operation.id(), before.value().text(), before.version(), unseen);
        }
        var refusal = batch.purpose() == Purpose.REVERTING
                ? reasons.refused(Right.JOURNAL_REVERT, place.target(after.pupil()))
                : refusal(place, before, after);
        if (refusal.isPresent()) {
            return Answer.refused(operation.id(), version, refusal.get());
        }
        if (conflicts.meetsAnother(operation, batch.stored(key).version(), before.version())) {
            return conflicts.with(operation, before);
        }
        var unexplained = corrections.fault(operation, before, after, place, batch.now());
        if (unexplained.isPresent()) {
            return Answer.refused(operation.id(), before.version(), unexplained.get());
        }
        var why = corrections.why(operation, place.target(operation.pupil()), batch);
        batch.draft().write(operation.id(), before, after, why);
        noteAttendance(operation, before, after, batch);
        return Answer.saved(operation.id(), after.value().text(), after.version(), null);
    }

    /// An absence that is put shows that the teacher has looked who is there.
    private static void noteAttendance(Operation.OnCell operation, StoredCell before, StoredCell after, Batch batch) {
        var record = batch.draftedRecord(operation.lesson());
        if (record.attendanceAt() == null && after.value().absenceDiffersFrom(before.value())) {
            batch.draft().note(record.withAttendance(batch.person(), batch.now()));
        }
    }

    private Optional<Reason> refusal(LessonPlace place, StoredCell before, StoredCell after) {
        var target = place.target(after.pupil());
        if (after.value().clearsMarkOf(before.value())) {
            var clearing = reasons.refused(Right.JOURNAL_MARK_CLEAR, target);
            if (clearing.isPresent()) {
                return clearing;
            }
        }
        var marks = after.value().marksDifferFrom(before.value())
                || !Objects.equals(after.comment(), before.comment())
                || !Objects.equals(after.staffComment(), before.staffComment());
        if (marks) {
            var marking = reasons.refused(Right.JOURNAL_MARK, target);
            if (marking.isPresent()) {
                return marking;
            }
        }
        if (!after.value().absenceDiffersFrom(before.value())) {
            return Optional.empty();
        }
        var sign = after.value().absence();
        return reasons.refused(Right.JOURNAL_ABSENCE, target)
                .or(() -> sign != null && codes.tellsReason(sign)
                        ? reasons.refused(Right.JOURNAL_ABSENCE_REASON, target)
                        : Optional.empty());
    }
}
