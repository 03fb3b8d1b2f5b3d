package app.okrug.regulation;

import app.okrug.tenancy.SchoolRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives a new school the act it begins with.
@Component
public class RegulationStart {

    private final Presets presets;
    private final RegulationRows rows;
    private final Regulation regulation;
    private final SchoolRegistry schools;
    private final Clock clock;

    RegulationStart(Presets presets, RegulationRows rows, Regulation regulation, SchoolRegistry schools, Clock clock) {
        this.presets = presets;
        this.rows = rows;
        this.regulation = regulation;
        this.schools = schools;
        this.clock = clock;
    }

    /// Copies a preset into the current school: the act, its paragraphs, what it sets, what it entrusts to whom. It
    /// holds from now on and, since nothing stood before it, for the time before, too.
    ///
    /// @throws UnknownPreset when there is none of this code
    /// @throws IllegalStateException when the school has an act already
    @Transactional
    public Act begin(String code) {
        var preset = presets.get(code);
        if (rows.anyAct()) {
            throw new IllegalStateException("The school has begun with an act already");
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var act = new Act(
                UUID.randomUUID(),
                preset.code(),
                preset.kind(),
                preset.title(),
                preset.number(),
                preset.dated(),
                preset.approvedBy(),
                LocalDate.ofInstant(now, schools.current().zone()));
        rows.add(act, now);
        rows.addParagraphs(act.id(), preset.paragraphs());
        rows.addEntries(preset.values().stream()
                .map(value -> new Entry(
                        UUID.randomUUID(),
                        act.id(),
                        value.parameter(),
                        Qualifier.SCHOOL,
                        value.value(),
                        value.paragraph(),
                        value.quote(),
                        now,
                        null,
                        ""))
                .toList());
        rows.addCells(preset.cells().stream()
                .map(cell -> new CellEntry(
                        UUID.randomUUID(),
                        act.id(),
                        cell.role(),
                        cell.right(),
                        cell.state(),
                        cell.scopes(),
                        cell.paragraph(),
                        cell.quote(),
                        now,
                        null,
                        ""))
                .toList());
        regulation.changed();
        return act;
    }
}
