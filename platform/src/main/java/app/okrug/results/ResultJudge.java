package app.okrug.results;

import app.okrug.access.Access;
import app.okrug.access.Actor;
import app.okrug.access.Decision;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.closing.JournalGate;
import app.okrug.journal.Answer;
import app.okrug.journal.Reason;
import app.okrug.language.Texts;
import app.okrug.people.PersonNames;
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
    private final ResultConditions conditions;
    private final JournalGate gate;
    private final Access access;
    private final PersonNames names;
    private final Texts texts;

    ResultJudge(
            ResultStore store,
            ResultPlaces places,
            Proposals proposals,
            ResultConditions conditions,
            JournalGate gate,
            Access access,
            PersonNames names,
            Texts texts) {
        this.store = store;
        this.places = places;
        this.proposals = proposals;
        this.conditions = conditions;
        this.gate = gate;
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
        var batch = new ResultBatch(known, proposed, others, actor.person().value(), now, draft);
        operations.forEach(operation -> judge(operation, batch));
        return draft;
    }

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

    private void judge(ResultOperation operation, ResultBatch batch) {
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
        var mark = place.rule(column.get()).parse(typed, place.codes(column.get()));
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
        var target = place.target(column.get(), operation.pupil());
        var against = refused(Right.RESULT_SET, target).or(() -> conditions.against(place, column.get(), after, batch));
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
        var unlock = gate.unlockFor(new PersonId(batch.person()), Right.RESULT_SET, target, batch.now());
        batch.draft().write(operation.id(), before, after, unlock.orElse(null));
        batch.draft().answer(Answer.saved(operation.id(), after.text(), after.version(), null));
    }

    private static void refuse(ResultOperation operation, StoredResult before, Reason reason, ResultBatch batch) {
        batch.draft().answer(Answer.refused(operation.id(), before.version(), reason));
    }

    private static @Nullable String reason(ResultOperation operation, StoredResult before) {
        if (operation.reason() == null) {
            return before.reason();
        }
        return operation.reason().isBlank() ? null : operation.reason().strip();
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
}
