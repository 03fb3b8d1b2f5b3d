package app.okrug.regulation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes into a school what the municipality has ruled. Asks for no right: `municipality` has asked, and
/// runs the transaction.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Rulings {

    private final RulingRows rulings;
    private final RegulationRows rows;
    private final Volumes stored;
    private final Regulation regulation;
    private final Clock clock;

    Rulings(RulingRows rulings, RegulationRows rows, Volumes stored, Regulation regulation, Clock clock) {
        this.rulings = rulings;
        this.rows = rows;
        this.stored = stored;
        this.regulation = regulation;
        this.clock = clock;
    }

    /// From now on these hold in the current school and no others. What holds already in the same words
    /// goes on, so that doing it again changes nothing.
    ///
    /// @return how many are new, changed or lifted
    public int replace(List<Ruling> wanted) {
        rulings.lock();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var open = rulings.all().stream().filter(one -> one.until() == null).toList();
        var lifted = open.stream()
                .filter(one -> wanted.stream().noneMatch(one::same))
                .toList();
        var added = wanted.stream()
                .filter(one -> open.stream().noneMatch(one::same))
                .map(one -> new Ruling(
                        UUID.randomUUID(),
                        one.role(),
                        one.code(),
                        one.mode(),
                        one.value(),
                        one.document(),
                        one.reason(),
                        now,
                        null))
                .toList();
        if (lifted.isEmpty() && added.isEmpty()) {
            return 0;
        }
        rulings.lift(lifted.stream().map(Ruling::id).toList(), now);
        rulings.add(added);
        regulation.changed();
        return (int) (added.size()
                + lifted.stream()
                        .filter(one -> added.stream().noneMatch(other -> other.of(one.role(), one.code())))
                        .count());
    }

    /// The same for a school that is being opened: where its act is silent, it begins with the defaults as
    /// its own.
    public void begin(List<Ruling> wanted) {
        replace(wanted);
        var act = regulation.act().id();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var volume = stored.read();
        var entries = new ArrayList<Entry>();
        var cells = new ArrayList<CellEntry>();
        for (var ruling : wanted) {
            if (ruling.mode() == Ruling.Mode.DEFAULT) {
                if (ruling.value() instanceof Change.Permission(var state, var scopes) && ruling.role() != null) {
                    if (volume.cell(ruling.role(), ruling.code(), now) == null) {
                        cells.add(new CellEntry(
                                UUID.randomUUID(),
                                act,
                                ruling.role(),
                                ruling.code(),
                                state,
                                scopes,
                                null,
                                null,
                                now,
                                null,
                                ruling.reason()));
                    }
                } else if (volume.begun(Parameter.find(ruling.code()).orElseThrow(), now) == null) {
                    entries.add(new Entry(
                            UUID.randomUUID(),
                            act,
                            ruling.code(),
                            Qualifier.SCHOOL,
                            ruling.value(),
                            null,
                            null,
                            now,
                            null,
                            ruling.reason()));
                }
            }
        }
        rows.addEntries(entries);
        rows.addCells(cells);
        regulation.changed();
    }
}
