package app.okrug.journal;

import app.okrug.access.Actor;
import app.okrug.access.CurrentActor;
import app.okrug.closing.JournalGate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Carries the operations of a batch out in one transaction, each of them once however often it arrives, and behind the
/// gate at which closings wait. Whatever they are about: what becomes of them the feature itself decides.
@Component
public class OnceOnly {

    private static final int TRIES = 5;

    private final TransactionTemplate transactions;
    private final JournalGate gate;
    private final StoredAnswers answers;
    private final Clock clock;

    OnceOnly(TransactionTemplate transactions, JournalGate gate, StoredAnswers answers, Clock clock) {
        this.transactions = transactions;
        this.gate = gate;
        this.answers = answers;
        this.clock = clock;
    }

    /// Decides operations that arrive for the first time and stores what they come to.
    ///
    /// @param <O> the kind of operation
    public interface Work<O> {

        /// @param now the moment of all of them, after whatever was closed before
        /// @return an answer for each
        /// @throws WrittenMeanwhile when another was faster: all is undone and begun again
        Collection<Answer> of(List<O> operations, Actor actor, Instant now);
    }

    /// @param id the id that an operation was given where it was typed
    /// @return an answer for each operation, in their order; what was carried out before is only answered again
    public <O> List<Answer> carryOut(List<O> operations, Function<? super O, UUID> id, Work<O> work) {
        if (operations.isEmpty()) {
            return List.of();
        }
        for (var attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(transactions.execute(_ -> gate.write(() -> once(operations, id, work))));
            } catch (WrittenMeanwhile | ConcurrencyFailureException race) {
                // Somebody wrote the same empty place, or the same operation arrived twice at once: now it can be seen.
                // Or two batches waited for each other, each for what the other had just written, and the database
                // undid this one.
                if (attempt == TRIES) {
                    throw race;
                }
            }
        }
    }

    private <O> List<Answer> once(List<O> operations, Function<? super O, UUID> id, Work<O> work) {
        var actor = CurrentActor.require();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var known = new LinkedHashMap<UUID, Answer>();
        answers.to(operations.stream().<UUID>map(id).toList())
                .forEach((operation, answer) -> known.put(operation, answer.as(Answer.Outcome.REPEATED)));
        var fresh = operations.stream()
                .filter(operation -> !known.containsKey(id.apply(operation)))
                .toList();
        if (!fresh.isEmpty()) {
            var given = work.of(fresh, actor, now);
            requireNew(given);
            remember(given.stream().filter(Answer::isSaved).toList(), actor, now);
            given.forEach(answer -> known.put(answer.id(), answer));
        }
        return operations.stream()
                .map(operation -> Objects.requireNonNull(known.get(id.apply(operation))))
                .toList();
    }

    /// The same operation may have arrived twice at once, and its place may have been written again since the
    /// other was carried out: it did not meet another's change then, but its own answer. What is locked now
    /// tells.
    private void requireNew(Collection<Answer> given) {
        var failed = given.stream()
                .filter(answer -> !answer.isSaved())
                .map(Answer::id)
                .toList();
        if (!failed.isEmpty() && !answers.to(failed).isEmpty()) {
            throw new WrittenMeanwhile();
        }
    }

    private void remember(List<Answer> saved, Actor actor, Instant now) {
        if (answers.add(actor.account().value(), now, saved).size() < saved.size()) {
            throw new WrittenMeanwhile();
        }
    }
}
