package app.okrug.admin.municipality;

import app.okrug.admin.list.Lines;
import app.okrug.language.Texts;
import app.okrug.municipality.SchoolEffect;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import java.util.Comparator;
import java.util.List;

/// What a draft would do, school by school and subject by subject.
class EffectLines extends Lines<EffectLines.OfSchool> {

    /// A line with its school.
    record OfSchool(String school, SchoolEffect.Line line) {}

    EffectLines(Texts texts, RuleWords words, List<SchoolEffect> effects) {
        super(texts, "admin.municipality.effect");
        words("admin.municipality.school", OfSchool::school);
        words("admin.municipality.subject", one -> words.name(one.line().subject()));
        words("admin.municipality.before", one -> words.value(one.line().before()));
        words("admin.municipality.after", one -> words.value(one.line().after()));
        parts(
                "admin.municipality.kind",
                one -> new StateSign(
                        one.line().kind() == SchoolEffect.Kind.CHANGES ? Tone.WARNING : Tone.NEUTRAL,
                        texts.text("admin.municipality.kind." + one.line().kind())),
                Comparator.comparing(one -> one.line().kind()));
        show(effects.stream()
                .flatMap(effect -> effect.lines().stream().map(line -> new OfSchool(effect.name(), line)))
                .toList());
    }
}
