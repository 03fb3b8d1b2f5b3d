package app.okrug.people;

import static app.okrug.access.Right.PUPILS_MOVE;

import app.okrug.access.Access;
import app.okrug.access.Relationships;
import app.okrug.access.Target;
import app.okrug.school.ClassId;
import app.okrug.school.Found;
import app.okrug.school.Part;
import app.okrug.school.StaleCopy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The book of movement: who arrived, changed place and left, the latest first. What lists have brought about stands
/// in it, too, by its dates. A mistake is taken back until something was built on it, and stays in the book as one.
@Service
@Transactional
public class MovementBook {

    /// What is asked of the book.
    ///
    /// @param words in the name or the number of the file; nothing finds all
    /// @param kind null for all kinds
    public record Wish(LocalDate from, LocalDate until, String words, PupilMoved.@Nullable Kind kind) {}

    private final Access access;
    private final Relationships relationships;
    private final MoveTable moves;
    private final MoveLines lines;
    private final List<PupilTraces> traces;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    MovementBook(
            Access access,
            Relationships relationships,
            MoveTable moves,
            MoveLines lines,
            List<PupilTraces> traces,
            Clock clock,
            ApplicationEventPublisher events) {
        this.access = access;
        this.relationships = relationships;
        this.moves = moves;
        this.lines = lines;
        this.traces = traces;
        this.clock = clock;
        this.events = events;
    }

    /// A part of the book.
    @Transactional(readOnly = true)
    public Found<MoveLine> find(Wish wish, Part part) {
        access.require(PUPILS_MOVE, Target.school());

        return lines.find(wish, part);
    }

    /// Enters the order behind a move, or corrects it.
    ///
    /// @throws StaleCopy when somebody else has changed the line since it was read
    public void enter(MoveId id, Order order, long version) {
        access.require(PUPILS_MOVE, Target.school());

        var move = get(id, version);
        moves.enter(id, order);
        events.publishEvent(new OrderEntered(move.pupil(), order));
    }

    /// Takes a move back that was a mistake: everything is as it was before.
    ///
    /// @throws UnfitMove when the pupil was moved later, or something is written in the new place
    /// @throws StaleCopy when somebody else has changed the line since it was read
    public void takeBack(MoveId id, long version) {
        access.require(PUPILS_MOVE, Target.school());

        var move = get(id, version);
        moves.lock(move.pupil());
        if (moves.followed(move)) {
            throw new UnfitMove(UnfitMove.Why.LATER_MOVE);
        }
        if (built(move)) {
            throw new UnfitMove(UnfitMove.Why.BUILT_UPON);
        }
        undo(move);
        moves.takeBack(id, clock.instant());
        events.publishEvent(new PupilsPlaced(move.day()));
        events.publishEvent(new MoveTakenBack(move.pupil(), move.kind(), move.day()));
        relationships.changed();
    }

    private MoveTable.Stored get(MoveId id, long version) {
        var move = moves.find(id).orElseThrow(() -> new StaleCopy("move " + id.value()));
        if (move.version() != version || move.takenBack()) {
            throw new StaleCopy("move " + id.value());
        }
        return move;
    }

    private boolean built(MoveTable.Stored move) {
        var place = move.toClass();
        if (place == null) {
            return false;
        }
        var part = move.kind() == PupilMoved.Kind.SUBGROUP_CHANGED ? move.toSubgroup() : null;
        if (move.kind() == PupilMoved.Kind.SUBGROUP_CHANGED && part == null) {
            return false;
        }
        return traces.stream().anyMatch(trace -> trace.since(move.pupil(), move.day(), new ClassId(place), part) > 0);
    }

    private void undo(MoveTable.Stored move) {
        var pupil = move.pupil();
        var stood = switch (move.kind()) {
            case ARRIVED, TRANSFERRED ->
                moves.takeBackClass(pupil, move.day(), place(move.toClass()), move.fromClass());
            case LEFT -> moves.lasts(pupil, place(move.fromClass()), move.day());
            case SUBGROUP_CHANGED -> true;
        };
        if (!stood) {
            throw new UnfitMove(UnfitMove.Why.LATER_MOVE);
        }
        moves.stand(pupil, move.fromSubgroup(), left(move));
    }

    /// Who is taken back from an arrival was never here, so that he is not among the pupils, and may arrive again.
    private static @Nullable LocalDate left(MoveTable.Stored move) {
        if (move.kind() != PupilMoved.Kind.ARRIVED) {
            return null;
        }
        return Objects.requireNonNullElse(move.leftBefore(), move.day().minusDays(1));
    }

    private static UUID place(@Nullable UUID schoolClass) {
        return Objects.requireNonNull(schoolClass, "a move of this kind has a class");
    }
}
