package app.okrug.results;

import app.okrug.access.CurrentActor;
import app.okrug.access.Open;
import app.okrug.journal.Answer;
import app.okrug.journal.StoredAnswers;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes results: a batch of operations in one transaction, each with an answer of its own.
@Service
public class ResultWriting {

    private static final int TRIES = 5;

    private final TransactionTemplate transactions;
    private final ResultStore store;
    private final ResultHistory history;
    private final StoredAnswers answers;
    private final ResultJudge judge;
    private final Clock clock;

    ResultWriting(
            TransactionTemplate transactions,
            ResultStore store,
            ResultHistory history,
            StoredAnswers answers,
            ResultJudge judge,
            Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.history = history;
        this.answers = answers;
        this.judge = judge;
        this.clock = clock;
    }

    /// Carries operations out in their order. An operation that was carried out before is only answered again.
    ///
    /// @param allOrNothing when one fails nothing is stored, and the others are answered as dropped
    /// @return an answer for each operation, in their order
    @Open("each operation asks for the right that it needs, and is refused by itself")
    public List<Answer> carryOut(List<ResultOperation> operations, boolean allOrNothing) {
        for (var attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(transactions.execute(_ -> once(operations, allOrNothing)));
            } catch (WrittenMeanwhile race) {
                // Somebody put the same first result, or the same operation arrived twice: now it can be seen.
                if (attempt == TRIES) {
                    throw race;
                }
            }
        }
    }

    private List<Answer> once(List<ResultOperation> operations, boolean allOrNothing) {
        var actor = CurrentActor.require();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var earlier = answers.to(operations.stream().map(ResultOperation::id).toList());
        var fresh = operations.stream()
                .filter(operation -> !earlier.containsKey(operation.id()))
                .toList();

        var known = new LinkedHashMap<UUID, Answer>();
        earlier.forEach((id, answer) -> known.put(id, answer.as(Answer.Outcome.REPEATED)));
        if (!fresh.isEmpty()) {
            var draft = judge.judge(fresh, actor, now);
            if (allOrNothing && draft.failed()) {
                draft.dropAll();
            } else {
                store(draft, actor.account().value(), actor.person().value(), now);
            }
            draft.answers().forEach(answer -> known.put(answer.id(), answer));
        }
        return operations.stream()
                .map(operation -> Objects.requireNonNull(known.get(operation.id())))
                .toList();
    }

    private void store(ResultDraft draft, UUID account, UUID person, Instant now) {
        if (store.write(draft.results()) < draft.results().size()) {
            throw new WrittenMeanwhile();
        }
        history.add(draft.changes(account, person, now));
        var saved = draft.answers().stream().filter(Answer::isSaved).toList();
        if (answers.add(account, now, saved).size() < saved.size()) {
            throw new WrittenMeanwhile();
        }
    }
}
