package app.okrug.results;

import app.okrug.access.PersonId;
import app.okrug.curriculum.CourseLine;
import app.okrug.exams.ExamKind;
import app.okrug.journal.Reason;
import app.okrug.language.Texts;
import app.okrug.regulation.Setting;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What a result has to meet, whoever puts it: the council's word, the results that come before it, the least number of
/// marks, and a reason where it stands far from the mean.
@Component
class ResultConditions {

    private final Texts texts;

    ResultConditions(Texts texts) {
        this.texts = texts;
    }

    /// What stands against a result that the teacher may otherwise put; empty when nothing does.
    Optional<Reason> against(ResultPlace place, ResultColumn column, StoredResult after, ResultBatch batch) {
        var key = after.key();
        var decided = batch.draft().now(key).decided();
        if (decided != null) {
            return Optional.of(fault("decided", decided.number(), decided.day().toString()));
        }
        var mark = after.mark();
        if (mark == null) {
            return Optional.empty();
        }
        if (column.kind() == ResultKind.EXAM && !place.exam().takes(new PersonId(key.pupil()))) {
            return Optional.of(fault(place.exam().kind() == ExamKind.CHOICE ? "exam-not-chosen" : "exam-none"));
        }
        if (column.kind() != ResultKind.TERM) {
            var missing = missing(place, column, key, batch);
            if (missing.isPresent()) {
                return missing;
            }
        }
        var proposal = batch.proposals().at(key.course(), column.id(), key.pupil());
        if (column.kind() == ResultKind.TERM && place.rule(column).forbids(mark, proposal)) {
            var minimum = place.rule(column).minimum();
            return Optional.of(cited(
                    "too-few",
                    minimum,
                    texts.text("results.fault.too-few", proposal.figures().counted(), minimum.value())));
        }
        if (column.kind() != ResultKind.EXAM
                && after.reason() == null
                && place.rule(column).needsReason(mark, proposal)) {
            return Optional.of(cited(
                    "reason-needed",
                    place.rule(column).deviation(),
                    texts.text(
                            "results.fault.reason-needed",
                            mark,
                            written(proposal.figures().mean()),
                            written(place.rule(column).deviation().value()))));
        }
        return Optional.empty();
    }

    /// The year stands on its last term, the final mark on the year; and neither is put twice in one subject, in the
    /// class that a pupil has left and in the one he has come to (T-38).
    private Optional<Reason> missing(ResultPlace place, ResultColumn column, StoredResult.Key key, ResultBatch batch) {
        if (batch.others().stream()
                .anyMatch(other ->
                        other.subject().equals(place.course().subjectId().value())
                                && other.result().key().pupil().equals(key.pupil())
                                && other.result().key().kind() == column.kind()
                                && !other.result().key().course().equals(key.course()))) {
            return Optional.of(fault("twice", texts.text("results.column." + column.kind())));
        }
        if (column.kind() == ResultKind.YEAR) {
            var last = place.columns().stream()
                    .filter(one -> one.kind() == ResultKind.TERM)
                    .reduce((_, later) -> later)
                    .orElseThrow();
            return has(place.course(), key.pupil(), ResultKind.TERM, last.termId(), batch)
                    ? Optional.empty()
                    : Optional.of(fault(
                            "term-first", Objects.requireNonNull(last.term()).name()));
        }
        if (column.kind() == ResultKind.FINAL && !has(place.course(), key.pupil(), ResultKind.YEAR, null, batch)) {
            return Optional.of(fault("year-first"));
        }
        return Optional.empty();
    }

    private static boolean has(CourseLine course, UUID pupil, ResultKind kind, @Nullable UUID term, ResultBatch batch) {
        var drafted = batch.draft().now(new StoredResult.Key(course.id().value(), pupil, kind, term));
        return drafted.mark() != null
                || batch.others().stream()
                        .anyMatch(other ->
                                other.subject().equals(course.subjectId().value())
                                        && other.result().key().pupil().equals(pupil)
                                        && other.result().key().kind() == kind
                                        && Objects.equals(other.result().key().term(), term));
    }

    private Reason fault(String code, Object... arguments) {
        return Reason.fault(code, texts.text("results.fault." + code, arguments));
    }

    private static Reason cited(String code, Setting<?> setting, String text) {
        return new Reason(code, text, setting.paragraph(), setting.act(), setting.quote(), null);
    }

    private static String written(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
