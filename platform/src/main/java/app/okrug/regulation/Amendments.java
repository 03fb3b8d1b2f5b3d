package app.okrug.regulation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes changes of the act. Asks for no right: `acts` has asked, and runs the transaction.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Amendments {

    private final Regulation regulation;
    private final RegulationRows rows;
    private final Volumes stored;
    private final Clock clock;

    Amendments(Regulation regulation, RegulationRows rows, Volumes stored, Clock clock) {
        this.regulation = regulation;
        this.rows = rows;
        this.stored = stored;
        this.clock = clock;
    }

    /// Changes one cell of the matrix from now on. Unless another paragraph is named, the one that stood
    /// behind it stays beside it, so that a matrix that contradicts the act can be seen.
    ///
    /// @param source where the act says so; null to keep what is known
    /// @param seen the entry that the changer had before his eyes; null when there was none
    /// @throws ChangedMeanwhile when another one holds by now
    public void cell(
            String role,
            String right,
            CellState state,
            String scopes,
            @Nullable ActWords source,
            UUID by,
            String reason,
            @Nullable UUID seen) {
        var now = begin();
        var old = volume().cell(role, right, now);
        if (!Objects.equals(old == null ? null : old.id(), seen)) {
            throw new ChangedMeanwhile(role + " " + right);
        }
        var known = old == null ? new ActWords(null, null) : new ActWords(old.paragraph(), old.quote());
        var cited = source == null ? known : source;
        rows.addCells(List.of(new CellEntry(
                UUID.randomUUID(),
                regulation.act().id(),
                role,
                right,
                state,
                state == CellState.ALLOW ? scopes : "",
                cited.paragraph(),
                cited.quote(),
                now,
                by,
                reason)));
        regulation.changed();
    }

    /// Begins the column of a role that the school has made as a copy of its base: what the school
    /// says of the base now holds for both, until one of them is changed. The act's paragraphs stay
    /// with the base, of which they speak.
    public void column(String base, String made, String reason) {
        var now = begin();
        var volume = volume();
        var act = regulation.act().id();
        rows.addCells(volume.column(base, now).stream()
                .map(cell -> new CellEntry(
                        UUID.randomUUID(),
                        act,
                        made,
                        cell.right(),
                        cell.state(),
                        cell.scopes(),
                        null,
                        null,
                        now,
                        null,
                        reason))
                .toList());
        regulation.changed();
    }

    /// Sets a parameter for the whole school from now on. The act's words stay with a value only while it says the
    /// same.
    ///
    /// @param seen the entry that the changer had before his eyes; null when the default held
    /// @throws ChangedMeanwhile when another one holds by now
    /// @throws IllegalArgumentException when the parameter cannot take the value
    public <T> void parameter(Parameter<T> parameter, T value, UUID by, String reason, @Nullable UUID seen) {
        if (parameter.concluded() || !parameter.editor().fits(Objects.requireNonNull(value))) {
            throw new IllegalArgumentException("Not a value of " + parameter.code() + ": " + value);
        }
        var now = begin();
        var old = volume().entry(parameter, now);
        if (!Objects.equals(old == null ? null : old.id(), seen)) {
            throw new ChangedMeanwhile(parameter.code());
        }
        var spoken = volume().spoken(parameter, value, regulation.act().id());
        if (old == null && parameter == Parameter.MARK_SCALE) {
            keepUsual(parameter, by);
        }
        rows.addEntries(List.of(new Entry(
                UUID.randomUUID(),
                regulation.act().id(),
                parameter.code(),
                Qualifier.SCHOOL,
                value,
                spoken == null ? null : spoken.paragraph(),
                spoken == null ? null : spoken.quote(),
                now,
                by,
                reason)));
        regulation.changed();
    }

    /// Marks that were given by the default are not read again by what is set first.
    private void keepUsual(Parameter<?> parameter, UUID by) {
        rows.addEntries(List.of(new Entry(
                UUID.randomUUID(),
                regulation.act().id(),
                parameter.code(),
                Qualifier.SCHOOL,
                Objects.requireNonNull(parameter.usual()),
                null,
                null,
                Instant.EPOCH,
                by,
                "")));
    }

    /// Sets a parameter for some places alone, from a moment on. What was planned for them and has not begun falls
    /// away.
    ///
    /// @param from not before the latest entry of each place that holds already
    /// @throws ChangedMeanwhile when another one holds, or is planned, in one of the places by now
    /// @throws IllegalArgumentException when the parameter cannot take the value
    public <T> void apart(
            Parameter<T> parameter, T value, List<SeenApart> places, Instant from, UUID by, String reason) {
        if (!parameter.editor().fits(Objects.requireNonNull(value))) {
            throw new IllegalArgumentException("Not a value of " + parameter.code() + ": " + value);
        }
        var now = begin();
        var volume = volume();
        for (var place : places) {
            var known = volume.apart(parameter, place.place());
            if (!Objects.equals(known.isEmpty() ? null : known.getLast().id(), place.seen())) {
                throw new ChangedMeanwhile(parameter.code());
            }
            rows.dropPlanned(parameter.code(), place.place(), now);
        }
        var act = regulation.act().id();
        var since = from.truncatedTo(ChronoUnit.MICROS);
        rows.addEntries(places.stream()
                .map(place -> new Entry(
                        UUID.randomUUID(), act, parameter.code(), place.place(), value, null, null, since, by, reason))
                .toList());
        regulation.changed();
    }

    /// From now on a place goes by the school again.
    ///
    /// @throws ChangedMeanwhile when nothing, or something else, is set for it by now
    public void lift(Parameter<?> parameter, SeenApart place, UUID by, String reason) {
        var now = begin();
        var known = volume().apart(parameter, place.place());
        var last = known.isEmpty() ? null : known.getLast();
        if (last == null || last.lifted() || !last.id().equals(place.seen())) {
            throw new ChangedMeanwhile(parameter.code());
        }
        rows.addEntries(List.of(new Entry(
                UUID.randomUUID(),
                regulation.act().id(),
                parameter.code(),
                place.place(),
                last.value(),
                null,
                null,
                now,
                by,
                reason,
                true)));
        regulation.changed();
    }

    /// Writes what stands on the act's cover: kind, title, number, date, approval.
    public void cover(Act act) {
        begin();
        rows.rename(act);
        regulation.changed();
    }

    /// One changer at a time; what others have done in between is seen.
    private Instant begin() {
        rows.lock(regulation.act().id());
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Volume volume() {
        return stored.read();
    }
}
