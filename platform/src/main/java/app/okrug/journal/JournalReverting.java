package app.okrug.journal;

import app.okrug.access.Access;
import app.okrug.access.PersonId;
import app.okrug.access.Presence;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.audit.Looked;
import app.okrug.journal.StoredRecord.RecordContent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/// Takes back what an account has written in the journal between two moments, in cells and in the records of lessons
/// (security.md S-15): looked at first, then carried out by the same way on which everything is written, so that the
/// history keeps both.
@Service
public class JournalReverting {

    /// How many cells are taken back at once, and how many records.
    public static final int MOST = 3000;

    private final Access access;
    private final Presence presence;
    private final Reversals reversals;
    private final RecordReversals records;
    private final JournalWriting writing;
    private final ApplicationEventPublisher events;

    JournalReverting(
            Access access,
            Presence presence,
            Reversals reversals,
            RecordReversals records,
            JournalWriting writing,
            ApplicationEventPublisher events) {
        this.access = access;
        this.presence = presence;
        this.reversals = reversals;
        this.records = records;
        this.writing = writing;
        this.events = events;
    }

    /// What it would come to: the cells first, then topics, kinds of work and homework, lesson by lesson. Results, and
    /// tasks with files or for chosen pupils, have histories of their own and are not among it.
    ///
    /// @param until the moment before which it ends
    /// @throws app.okrug.access.AccessRefused without the right
    /// @throws UnfitReversal when it ends before it begins
    public Reversal preview(PersonId person, Instant from, Instant until) {
        access.require(Right.JOURNAL_REVERT, Target.school());
        if (!from.isBefore(until)) {
            throw new UnfitReversal("From " + from + " until " + until);
        }

        var last = reversals.newest();
        var cells = reversals.of(person, from, until, last, MOST + 1);
        var lessons = records.of(person, from, until, last, MOST + 1);
        var lines = Stream.concat(
                        cells.stream().limit(MOST).map(Reversals.Back::line),
                        lessons.stream().limit(MOST).map(RecordReversals.Back::line))
                .toList();
        events.publishEvent(
                new Looked("journal.revert_looked_at", person.value().toString()));
        return new Reversal(
                UUID.randomUUID(), person, from, until, last, lines, cells.size() > MOST || lessons.size() > MOST);
    }

    /// Takes back what was ready when it was looked at, in one transaction. Where somebody has written since, or what
    /// has
    /// been closed, stays as it is.
    ///
    /// @param said why, for the history and the record
    /// @return the lines as they have ended: those taken back are [RevertLine.State#AS_BEFORE]
    /// @throws app.okrug.access.AccessRefused without the right
    /// @throws app.okrug.access.ConfirmationNeeded when it is too long ago that the person has shown who it is
    /// @throws UnfitReversal without a reason, or with one that is too long
    public List<RevertLine> revert(Reversal seen, String said) {
        access.require(Right.JOURNAL_REVERT, Target.school());
        presence.require();
        var reason = said.strip();
        if (reason.isEmpty() || reason.length() > UnfitReversal.LONGEST) {
            throw new UnfitReversal("A reason of 1 to " + UnfitReversal.LONGEST + " characters is needed");
        }

        var ready = seen.in(RevertLine.State.READY);
        var operations = operations(seen, ready, reason);
        var answers = writing.takeBack(
                operations,
                done -> new JournalReverted(
                        seen.person(),
                        seen.from(),
                        seen.until(),
                        done,
                        seen.lines().size() - done,
                        reason));
        var ended = new ArrayList<RevertLine>();
        var answered = new HashMap<UUID, Answer>();
        answers.forEach(answer -> answered.put(answer.id(), answer));
        for (var line : seen.lines()) {
            var answer = answered.get(id(seen, line));
            ended.add(answer == null ? line : ended(line, answer));
        }
        return ended;
    }

    /// What stood there comes from the history once more, never from the page.
    private List<Operation> operations(Reversal seen, List<RevertLine> ready, String reason) {
        var cells = new HashMap<StoredCell.Key, CellContent>();
        reversals
                .of(seen.person(), seen.from(), seen.until(), seen.last(), MOST)
                .forEach(back -> cells.put(
                        new StoredCell.Key(
                                back.line().lesson(),
                                Objects.requireNonNull(back.line().pupil())),
                        back.then()));
        var lessons = new HashMap<UUID, RecordContent>();
        records.of(seen.person(), seen.from(), seen.until(), seen.last(), MOST)
                .forEach(back -> lessons.put(back.line().lesson(), back.then()));
        var operations = new ArrayList<Operation>();
        for (var line : ready) {
            var pupil = line.pupil();
            if (pupil == null) {
                var then = lessons.get(line.lesson());
                if (then != null) {
                    operations.add(new RecordReturn(id(seen, line), line.lesson(), then, line.version(), reason));
                }
            } else {
                var then = cells.get(new StoredCell.Key(line.lesson(), pupil));
                if (then != null) {
                    operations.add(onCell(seen, line, pupil, then, reason));
                }
            }
        }
        return operations;
    }

    private static Operation onCell(Reversal seen, RevertLine line, UUID pupil, CellContent then, String reason) {
        return new Operation.OnCell(
                id(seen, line),
                line.lesson(),
                pupil,
                then.value(),
                Objects.requireNonNullElse(then.comment(), ""),
                Objects.requireNonNullElse(then.staffComment(), ""),
                line.version(),
                false,
                reason);
    }

    private static RevertLine ended(RevertLine line, Answer answer) {
        if (answer.isSaved() || answer.outcome().equals(Answer.Outcome.REPEATED.word())) {
            return line.as(RevertLine.State.AS_BEFORE, null);
        }
        return answer.reason() == null
                ? line.as(RevertLine.State.CHANGED_SINCE, null)
                : line.as(RevertLine.State.REFUSED, answer.reason());
    }

    /// The same for a place however often the same preview is carried out.
    private static UUID id(Reversal seen, RevertLine line) {
        return UUID.nameUUIDFromBytes(
                (seen.id() + " " + line.lesson() + " " + line.pupil()).getBytes(StandardCharsets.UTF_8));
    }
}
