package app.okrug.journal;

import app.okrug.access.Right;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Decides what becomes of an operation on the record of a lesson.
@Component
class LessonJudge {

    private final Reasons reasons;
    private final Conflicts conflicts;
    private final Corrections corrections;
    private final WorkTypes workTypes;

    LessonJudge(Reasons reasons, Conflicts conflicts, Corrections corrections, WorkTypes workTypes) {
        this.reasons = reasons;
        this.conflicts = conflicts;
        this.corrections = corrections;
        this.workTypes = workTypes;
    }

    void judge(Operation.OnLesson operation, Batch batch) {
        batch.draft().answer(answer(operation, batch));
    }

    /// Putting a record back asks for no right of writing, and for nothing outside of taking back.
    void judge(RecordReturn operation, Batch batch) {
        batch.draft().answer(answer(operation, batch));
    }

    private Answer answer(RecordReturn operation, Batch batch) {
        var place = batch.places().get(operation.lesson());
        if (place == null || batch.purpose() != Purpose.REVERTING) {
            return Answer.refused(operation.id(), 0, reasons.fault("unknown-place"));
        }
        var before = batch.draftedRecord(operation.lesson());
        var after = before.back(operation.then(), batch.person(), batch.now());
        if (after.content().equals(before.content())) {
            return Answer.saved(operation.id(), before.content(), before.version(), null);
        }
        var refusal = reasons.refused(Right.JOURNAL_REVERT, place.target());
        if (refusal.isPresent()) {
            return Answer.refused(operation.id(), before.version(), refusal.get());
        }
        if (conflicts.meetsAnother(
                operation, batch.storedRecord(operation.lesson()).version(), before.version())) {
            return conflicts.with(operation, before);
        }
        batch.draft().write(operation.id(), before, after, corrections.why(operation, place.target(), batch));
        return Answer.saved(operation.id(), after.content(), after.version(), null);
    }

    private Answer answer(Operation.OnLesson operation, Batch batch) {
        var place = batch.places().get(operation.lesson());
        if (place == null) {
            return Answer.refused(operation.id(), 0, reasons.fault("unknown-place"));
        }
        var before = batch.draftedRecord(operation.lesson());
        var after = before.with(operation, batch.person(), batch.now());
        var unseen = reasons.refused(Right.JOURNAL_VIEW, place.target());
        var version = unseen.isPresent() ? 0 : before.version();
        var wrong = wrong(operation, place);
        if (wrong.isPresent()) {
            return Answer.refused(operation.id(), version, wrong.get());
        }
        var newAttendance = before.attendanceAt() == null && after.attendanceAt() != null;
        if (after.content().equals(before.content()) && !newAttendance) {
            return Answer.unchanged(operation.id(), before.content(), before.version(), unseen);
        }
        var refusal = refusal(place, before, after);
        if (refusal.isPresent()) {
            return Answer.refused(operation.id(), version, refusal.get());
        }
        var stored = batch.storedRecord(operation.lesson()).version();
        if (conflicts.meetsAnother(operation, stored, before.version())) {
            return conflicts.with(operation, before);
        }
        var unexplained = corrections.fault(operation, before, after, place, batch.now());
        if (unexplained.isPresent()) {
            return Answer.refused(operation.id(), before.version(), unexplained.get());
        }
        batch.draft().write(operation.id(), before, after, corrections.why(operation, place.target(), batch));
        return Answer.saved(operation.id(), after.content(), after.version(), null);
    }

    private Optional<Reason> wrong(Operation.OnLesson operation, LessonPlace place) {
        var tooLong = reasons.tooLong(operation.topic(), operation.homework());
        if (tooLong.isPresent()) {
            return tooLong;
        }
        if (operation.workType() != null && workTypes.find(operation.workType()).isEmpty()) {
            return Optional.of(reasons.fault("unknown-work-type"));
        }
        if (operation.planned() != null && !place.plans(operation.planned())) {
            return Optional.of(reasons.fault("unknown-planned-lesson"));
        }
        if (operation.homeworkDue() != null
                && operation.homeworkDue().isBefore(place.lesson().day())) {
            return Optional.of(reasons.fault("due-before-lesson"));
        }
        return Optional.empty();
    }

    private Optional<Reason> refusal(LessonPlace place, StoredRecord before, StoredRecord after) {
        var target = place.target();
        var homework = !Objects.equals(after.homework(), before.homework())
                || !Objects.equals(after.homeworkDue(), before.homeworkDue());
        if (homework) {
            var giving = reasons.refused(Right.JOURNAL_HOMEWORK, target);
            if (giving.isPresent()) {
                return giving;
            }
        }
        var lesson = !Objects.equals(after.topic(), before.topic())
                || !Objects.equals(after.planned(), before.planned())
                || !Objects.equals(after.workType(), before.workType());
        if (lesson) {
            return reasons.refused(Right.JOURNAL_LESSON, target);
        }
        return homework ? Optional.empty() : reasons.refused(Right.JOURNAL_ABSENCE, target);
    }
}
