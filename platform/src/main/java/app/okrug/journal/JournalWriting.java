package app.okrug.journal;

import app.okrug.access.CurrentActor;
import app.okrug.access.Open;
import app.okrug.closing.JournalGate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes in the journal: a batch of operations in one transaction, each with an answer of its own.
@Service
public class JournalWriting {

    private static final int TRIES = 5;

    private final TransactionTemplate transactions;
    private final JournalGate gate;
    private final StoredCells cells;
    private final StoredRecords records;
    private final StoredChanges history;
    private final StoredAnswers earlierAnswers;
    private final OperationJudge judge;
    private final PupilMeans means;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JournalWriting(
            TransactionTemplate transactions,
            JournalGate gate,
            StoredCells cells,
            StoredRecords records,
            StoredChanges history,
            StoredAnswers earlierAnswers,
            OperationJudge judge,
            PupilMeans means,
            ApplicationEventPublisher events,
            Clock clock) {
        this.transactions = transactions;
        this.gate = gate;
        this.cells = cells;
        this.records = records;
        this.history = history;
        this.earlierAnswers = earlierAnswers;
        this.judge = judge;
        this.means = means;
        this.events = events;
        this.clock = clock;
    }

    /// Carries operations out in their order. An operation that was carried out before is only answered again.
    ///
    /// @param allOrNothing when one fails nothing is stored, and the others are answered as dropped
    /// @return an answer for each operation, in their order
    @Open("each operation asks for the right that it needs, and is refused by itself")
    public List<Answer> carryOut(List<Operation> operations, boolean allOrNothing) {
        for (var attempt = 1; ; attempt++) {
            try {
                return transactions.execute(_ -> gate.write(() -> once(operations, allOrNothing)));
            } catch (WrittenMeanwhile | ConcurrencyFailureException race) {
                // Somebody wrote the same empty cell, or the same operation arrived twice at once: now it can be seen.
                // Or two batches waited for each other, each for what the other had just written, and the database
                // undid this one.
                if (attempt == TRIES) {
                    throw race;
                }
            }
        }
    }

    private List<Answer> once(List<Operation> operations, boolean allOrNothing) {
        var actor = CurrentActor.require();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var earlier = earlierAnswers.to(operations.stream().map(Operation::id).toList());
        var fresh = operations.stream()
                .filter(operation -> !earlier.containsKey(operation.id()))
                .toList();

        var answers = new LinkedHashMap<UUID, Answer>();
        earlier.forEach((id, answer) -> answers.put(id, answer.as(Answer.Outcome.REPEATED)));
        if (!fresh.isEmpty()) {
            var draft = judge.judge(fresh, actor, now);
            requireNew(draft);
            if (allOrNothing && draft.failed()) {
                draft.dropAll();
            } else {
                store(draft, actor.account().value(), actor.person().value(), now);
            }
            draft.answers().forEach(answer -> answers.put(answer.id(), answer));
        }
        return inOrder(operations, answers);
    }

    /// The same operation may have arrived twice at once, and its place may have been written again since the
    /// other was carried out: it did not meet another's change then, but its own answer. What is locked now
    /// tells.
    private void requireNew(Draft draft) {
        var failed = draft.answers().stream()
                .filter(answer -> !answer.isSaved())
                .map(Answer::id)
                .toList();
        if (!failed.isEmpty() && !earlierAnswers.to(failed).isEmpty()) {
            throw new WrittenMeanwhile();
        }
    }

    private void store(Draft draft, UUID account, UUID person, Instant now) {
        if (cells.write(draft.cells()).size() < draft.cells().size()) {
            throw new WrittenMeanwhile();
        }
        if (records.write(draft.records()).size() < draft.records().size()) {
            throw new WrittenMeanwhile();
        }
        var changes = draft.changes(account, person, now);
        history.add(changes);
        if (!changes.isEmpty()) {
            events.publishEvent(new JournalChanged(changes.size()));
        }
        draft.addMeans(means.after(draft));
        var saved = draft.answers().stream().filter(Answer::isSaved).toList();
        if (earlierAnswers.add(account, now, saved).size() < saved.size()) {
            throw new WrittenMeanwhile();
        }
    }

    private static List<Answer> inOrder(List<Operation> operations, Map<UUID, Answer> answers) {
        var ordered = new ArrayList<Answer>();
        operations.forEach(operation -> ordered.add(answers.get(operation.id())));
        return ordered;
    }
}
