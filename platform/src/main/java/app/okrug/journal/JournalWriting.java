package app.okrug.journal;

import app.okrug.access.Open;
import app.okrug.audit.Audited;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/// Writes in the journal: a batch of operations in one transaction, each with an answer of its own.
@Service
public class JournalWriting {

    private final OnceOnly onceOnly;
    private final StoredCells cells;
    private final StoredRecords records;
    private final StoredChanges history;
    private final OperationJudge judge;
    private final PupilMeans means;
    private final ApplicationEventPublisher events;

    JournalWriting(
            OnceOnly onceOnly,
            StoredCells cells,
            StoredRecords records,
            StoredChanges history,
            OperationJudge judge,
            PupilMeans means,
            ApplicationEventPublisher events) {
        this.onceOnly = onceOnly;
        this.cells = cells;
        this.records = records;
        this.history = history;
        this.judge = judge;
        this.means = means;
        this.events = events;
    }

    /// Carries operations out in their order. An operation that was carried out before is only answered again.
    ///
    /// @param allOrNothing when one fails nothing is stored, and the others are answered as dropped
    /// @return an answer for each operation, in their order
    @Open("each operation asks for the right that it needs, and is refused by itself")
    public List<Answer> carryOut(List<Operation> operations, boolean allOrNothing) {
        return onceOnly.carryOut(operations, Operation::id, (fresh, actor, now) -> {
            var draft = judge.judge(fresh, Purpose.WRITING, actor, now);
            if (allOrNothing && draft.failed()) {
                draft.dropAll();
            } else {
                store(draft, actor.account().value(), actor.person().value(), now);
            }
            return draft.answers();
        });
    }

    /// Writes again what stood in cells before. The asking service has asked for the right as a whole; each
    /// cell asks for it where it stands.
    ///
    /// @param event what is told of it, by how many cells were written
    List<Answer> takeBack(List<Operation> operations, IntFunction<? extends Audited> event) {
        return onceOnly.carryOut(operations, Operation::id, (fresh, actor, now) -> {
            var draft = judge.judge(fresh, Purpose.REVERTING, actor, now);
            store(draft, actor.account().value(), actor.person().value(), now);
            events.publishEvent(event.apply(draft.written()));
            return draft.answers();
        });
    }

    private void store(Draft draft, UUID account, UUID person, Instant now) {
        requireAll(cells.write(draft.cells()), draft.cells());
        requireAll(records.write(draft.records()), draft.records());
        var changes = draft.changes(account, person, now);
        history.add(changes);
        if (!changes.isEmpty()) {
            events.publishEvent(new JournalChanged(changes.size()));
        }
        draft.addMeans(means.after(draft));
    }

    private static void requireAll(Collection<?> written, Collection<?> meant) {
        if (written.size() < meant.size()) {
            throw new WrittenMeanwhile();
        }
    }
}
