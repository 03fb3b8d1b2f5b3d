package app.okrug.regulation;

import app.okrug.tenancy.SchoolRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Puts a whole act into force: its cover, its text, what it sets, whom it entrusts with what. Asks for no right: who
/// calls has asked, and runs the transaction.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Enactment {

    private final RegulationRows rows;
    private final Regulation regulation;
    private final SchoolRegistry schools;
    private final Clock clock;

    Enactment(RegulationRows rows, Regulation regulation, SchoolRegistry schools, Clock clock) {
        this.rows = rows;
        this.regulation = regulation;
        this.schools = schools;
        this.clock = clock;
    }

    /// Writes a version that holds from the day on its cover, or at once when that day is today. What it does not
    /// name goes on as it was.
    ///
    /// @throws IllegalArgumentException when the day has gone by
    public void enact(Act act, List<Paragraph> paragraphs, List<Preset.Value> values, List<Preset.Given> cells) {
        var now = now();
        var today = LocalDate.ofInstant(now, schools.current().zone());
        if (act.effectiveFrom().isBefore(today)) {
            throw new IllegalArgumentException("An act does not begin in the past: " + act.effectiveFrom());
        }
        var since = act.effectiveFrom().equals(today)
                ? now
                : act.effectiveFrom().atStartOfDay(schools.current().zone()).toInstant();
        write(act, paragraphs, values, cells, now, since);
    }

    /// The act that a school begins with.
    void begin(Act act, Preset preset) {
        var now = now();
        write(act, preset.paragraphs(), preset.values(), preset.cells(), now, now);
    }

    private void write(
            Act act,
            List<Paragraph> paragraphs,
            List<Preset.Value> values,
            List<Preset.Given> cells,
            Instant now,
            Instant since) {
        rows.add(act, now);
        rows.addParagraphs(act.id(), paragraphs);
        rows.addEntries(values.stream()
                .map(value -> new Entry(
                        UUID.randomUUID(),
                        act.id(),
                        value.parameter(),
                        Qualifier.SCHOOL,
                        value.value(),
                        value.paragraph(),
                        value.quote(),
                        since,
                        null,
                        ""))
                .toList());
        rows.addCells(cells.stream()
                .map(cell -> new CellEntry(
                        UUID.randomUUID(),
                        act.id(),
                        cell.role(),
                        cell.right(),
                        cell.state(),
                        cell.scopes(),
                        cell.paragraph(),
                        cell.quote(),
                        since,
                        null,
                        ""))
                .toList());
        regulation.changed();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
