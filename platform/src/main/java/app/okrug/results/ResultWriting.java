package app.okrug.results;

import app.okrug.access.Open;
import app.okrug.journal.Answer;
import app.okrug.journal.OnceOnly;
import app.okrug.journal.WrittenMeanwhile;
import java.util.List;
import org.springframework.stereotype.Service;

/// Writes results: a batch of operations in one transaction, each with an answer of its own.
@Service
public class ResultWriting {

    private final OnceOnly onceOnly;
    private final ResultStore store;
    private final ResultHistory history;
    private final ResultJudge judge;

    ResultWriting(OnceOnly onceOnly, ResultStore store, ResultHistory history, ResultJudge judge) {
        this.onceOnly = onceOnly;
        this.store = store;
        this.history = history;
        this.judge = judge;
    }

    /// Carries operations out in their order. An operation that was carried out before is only answered again.
    ///
    /// @param allOrNothing when one fails nothing is stored, and the others are answered as dropped
    /// @return an answer for each operation, in their order
    @Open("each operation asks for the right that it needs, and is refused by itself")
    public List<Answer> carryOut(List<ResultOperation> operations, boolean allOrNothing) {
        return onceOnly.carryOut(operations, ResultOperation::id, (fresh, actor, now) -> {
            var draft = judge.judge(fresh, actor, now);
            if (allOrNothing && draft.failed()) {
                draft.dropAll();
            } else if (store.write(draft.results()) < draft.results().size()) {
                throw new WrittenMeanwhile();
            }
            history.add(draft.changes(actor.account().value(), actor.person().value(), now));
            return draft.answers();
        });
    }
}
