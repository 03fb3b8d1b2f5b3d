package app.okrug.regulation;

import app.okrug.tenancy.SchoolRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives a new school the act it begins with.
@Component
public class RegulationStart {

    private final Presets presets;
    private final RegulationRows rows;
    private final Enactment enactment;
    private final SchoolRegistry schools;
    private final Clock clock;

    RegulationStart(Presets presets, RegulationRows rows, Enactment enactment, SchoolRegistry schools, Clock clock) {
        this.presets = presets;
        this.rows = rows;
        this.enactment = enactment;
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
        var act = new Act(
                UUID.randomUUID(),
                preset.code(),
                preset.kind(),
                preset.title(),
                preset.number(),
                preset.dated(),
                preset.approvedBy(),
                LocalDate.now(clock.withZone(schools.current().zone())));
        enactment.begin(act, preset);
        return act;
    }
}
