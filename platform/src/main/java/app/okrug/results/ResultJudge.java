package app.okrug.results;

import app.okrug.access.Access;
import app.okrug.access.Actor;
import app.okrug.access.Decision;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.curriculum.CourseLine;
import app.okrug.journal.Answer;
import app.okrug.journal.Reason;
import app.okrug.language.Texts;
import app.okrug.people.PersonNames;
import app.okrug.regulation.Setting;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Decides for each operation on results whether it is carried out, refused, or meets another's change.
@Component
class ResultJudge {

    private static final int LONGEST_REASON = 500;

    private final ResultStore store;
    private final ResultPlaces places;
    private final Proposals proposals;
    private final Access access;
    private final PersonNames names;
    private final Texts texts;

    ResultJudge(
            ResultStore store,
            ResultPlaces places,
            Proposals proposals,
            Access access,
            PersonNames names,
            Texts texts) {
        this.store = store;
        this.places = places;
        this.proposals = proposals;
        this.access = access;
        this.names = names;
        this.texts = texts;
    }

    ResultDraft judge(List<ResultOperation> operations, Actor actor, Instant now) {
        var known = places.of(
                operations.stream().map(ResultOperation::course).distinct().toList());
        var keys = operations.stream()
                .flatMap(operation -> key(operation, known).stream())
                .distinct()
                .toList();
        // Locked first: the figures below are read after whatever another was just writing here.
        var draft = new ResultDraft(store.lock(keys));
        var proposed = proposals.of(
                known.values().stream().map(ResultPlace::course).toList(),
                known.values().stream()
                        .flatMap(place -> place.columns().stream())
                        .distinct()
                        .toList());
        var others = store.ofPupilsOf(
                known.values().stream().map(place -> place.course().id()).toList());
        var batch = new Batch(known, proposed, others, actor.person().value(), now, draft);
        operations.forEach(operation -> judge(operation, batch));
        return draft;
    }

    /// What is known while a batch is judged.
    ///
    /// @param others results of the same pupils in the year, also those of other classes
    private record Batch(
            Map<UUID, ResultPlace> places,
            Proposals.Of proposals,
            List<ResultStore.WithSubject> others,
            UUID person,
            Instant now,
            ResultDraft draft) {}

    private static Optional<StoredResult.Key> key(ResultOperation operation, Map<UUID, ResultPlace> places) {
        return Optional.ofNullable(places.get(operation.course()))
                .flatMap(place -> column(operation, place)
                        .map(column -> new StoredResult.Key(
                                operation.course(), operation.pupil(), column.kind(), column.termId())));
    }

    private static Optional<ResultColumn> column(ResultOperation operation, ResultPlace place) {
        return place.columns().stream()
                .filter(column -> column.id().equals(operation.column()))
                .findFirst();
    }

    private void judge(ResultOperation operation, Batch batch) {
        var place = batch.places().get(operation.course());
        var column = place == null ? Optional.<ResultColumn>empty() : column(operation, place);
        if (place == null || column.isEmpty() || !place.pupils().contains(operation.pupil())) {
            batch.draft().answer(Answer.refused(operation.id(), 0, fault("unknown-place")));
            return;
        }
        var key = key(operation, batch.places()).orElseThrow();
        var before = batch.draft().now(key);
        // Who may not look learns nothing of what stands there, not even by guessing it.
        var unseen = refused(Right.RESULT_VIEW, place.target(column.get(), operation.pupil()));
        var typed = operation.value().strip();
        var mark = place.rule().parse(typed, place.codes());
        if (!typed.isEmpty() && mark.isEmpty()) {
            refuse(operation, before, fault("unknown-code", typed), batch);
            return;
        }
        var reason = reason(operation, before);
        if (reason != null && reason.length() > LONGEST_REASON) {
            refuse(operation, before, fault("too-long", LONGEST_REASON), batch);
            return;
        }
        var after = before.with(
                mark.orElse(null),
                reason,
                batch.proposals().at(operation.course(), operation.column(), operation.pupil()),
                batch.person(),
                batch.now());
        if (after.text().equals(before.text()) && Objects.equals(after.reason(), before.reason())) {
            batch.draft().answer(Answer.unchanged(operation.id(), before.text(), before.version(), unseen));
            return;
        }
        var against = refusal(place, column.get(), after, batch);
        if (against.isPresent()) {
            refuse(operation, before, against.get(), batch);
            return;
        }
        if (!operation.force()
                && operation.expected() != before.version()
                && operation.expected() != batch.draft().storedVersion(key)) {
            batch.draft().answer(Answer.conflict(operation.id(), theirs(before)));
            return;
        }
        batch.draft().write(operation.id(), before, after);
        batch.draft().answer(Answer.saved(operation.id(), after.text(), after.version(), null));
    }

    private static void refuse(ResultOperation operation, StoredResult before, Reason reason, Batch batch) {
        batch.draft().answer(Answer.refused(operation.id(), before.version(), reason));
    }

    private static @Nullable String reason(ResultOperation operation, StoredResult before) {
        if (operation.reason() == null) {
            return before.reason();
        }
        return operation.reason().isBlank() ? null : operation.reason().strip();
    }

    private Optional<Reason> refusal(ResultPlace place, ResultColumn column, StoredResult after, Batch batch) {
        var key = after.key();
        var refused = refused(Right.RESULT_SET, place.target(column, key.pupil()));
        if (refused.isPresent()) {
            return refused;
        }
        var decided = batch.draft().now(key).decided();
        if (decided != null) {
            return Optional.of(fault("decided", decided.number(), decided.day().toString()));
        }
        var mark = after.mark();
        if (mark == null) {
            return Optional.empty();
        }
        if (column.kind() != ResultKind.TERM) {
            var missing = missing(place, column, key, batch);
            if (missing.isPresent()) {
                return missing;
            }
        }
        var proposal = batch.proposals().at(key.course(), column.id(), key.pupil());
        if (column.kind() == ResultKind.TERM && place.rule().forbids(mark, proposal)) {
            var minimum = place.rule().minimum();
            return Optional.of(cited(
                    "too-few",
                    minimum,
                    texts.text("results.fault.too-few", proposal.figures().counted(), minimum.value())));
        }
        if (column.kind() != ResultKind.EXAM
                && after.reason() == null
                && place.rule().needsReason(mark, proposal)) {
            return Optional.of(cited(
                    "reason-needed",
                    place.rule().deviation(),
                    texts.text(
                            "results.fault.reason-needed",
                            mark,
                            written(proposal.figures().mean()),
                            written(place.rule().deviation().value()))));
        }
        return Optional.empty();
    }

    /// The year stands on its last term, the final mark on the year; and neither is put twice in one subject, in the
    /// class that a pupil has left and in the one he has come to (T-38).
    private Optional<Reason> missing(ResultPlace place, ResultColumn column, StoredResult.Key key, Batch batch) {
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

    private static boolean has(CourseLine course, UUID pupil, ResultKind kind, @Nullable UUID term, Batch batch) {
        var drafted = batch.draft().now(new StoredResult.Key(course.id().value(), pupil, kind, term));
        return drafted.mark() != null
                || batch.others().stream()
                        .anyMatch(other ->
                                other.subject().equals(course.subjectId().value())
                                        && other.result().key().pupil().equals(pupil)
                                        && other.result().key().kind() == kind
                                        && Objects.equals(other.result().key().term(), term));
    }

    private Optional<Reason> refused(Right right, Target target) {
        return switch (access.decide(right, target)) {
            case Decision.Allowed _ -> Optional.empty();
            case Decision.Refused(var refusal) -> Optional.of(Reason.of(refusal));
        };
    }

    private Answer.Theirs theirs(StoredResult result) {
        var by = result.changedBy() == null ? null : new PersonId(result.changedBy());
        var name = by == null ? null : names.of(List.of(by)).get(by);
        return new Answer.Theirs(
                result.text(),
                name == null ? "" : name.brief(),
                Objects.requireNonNullElse(result.changedAt(), Instant.EPOCH),
                result.version());
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
