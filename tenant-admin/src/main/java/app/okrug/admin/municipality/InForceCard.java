package app.okrug.admin.municipality;

import app.okrug.admin.list.Lines;
import app.okrug.admin.page.Lead;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.municipality.SchoolOutcome;
import app.okrug.municipality.Template;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.Facts;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// The template that holds: by which decision, its rules, and which schools have it.
class InForceCard extends Card {

    InForceCard(Texts texts, RuleWords words, Template template, List<SchoolOutcome> outcomes, ZoneId zone) {
        super(texts.text("admin.municipality.in-force"));
        var arrived = outcomes.stream().filter(SchoolOutcome::arrived).count();
        add(new Facts(texts)
                .fact("admin.municipality.number", Integer.toString(template.number()))
                .fact("admin.municipality.document", template.document())
                .fact(
                        "admin.municipality.applied",
                        Dates.moment(Objects.requireNonNull(template.appliedAt()), zone, Language.current()))
                .fact(
                        "admin.municipality.arrived",
                        texts.text("admin.municipality.arrived.of", arrived, outcomes.size())));
        if (template.rules().isEmpty()) {
            add(new Paragraph(texts.text("admin.municipality.empty")));
        } else {
            add(new RuleLines(texts, words, template.rules(), null));
        }
        if (arrived < outcomes.size()) {
            add(new Lead(texts.text("admin.municipality.without")), without(texts, outcomes));
        }
    }

    private static Lines<SchoolOutcome> without(Texts texts, List<SchoolOutcome> outcomes) {
        var lines = new Lines<SchoolOutcome>(texts, "admin.municipality.without")
                .words("admin.municipality.school", outcome -> outcome.school().name())
                .parts(
                        "admin.municipality.outcome",
                        outcome -> new StateSign(
                                outcome.failure().isEmpty() ? Tone.NEUTRAL : Tone.DANGER, why(texts, outcome)),
                        (Comparator<SchoolOutcome>) null)
                .parts(
                        "admin.school.state",
                        outcome -> new Span(texts.text(
                                "admin.school.state." + outcome.school().state())),
                        (Comparator<SchoolOutcome>) null);
        lines.show(outcomes.stream().filter(outcome -> !outcome.arrived()).toList());
        return lines;
    }

    private static String why(Texts texts, SchoolOutcome outcome) {
        if (!outcome.failure().isEmpty()) {
            return texts.text(outcome.failure());
        }
        return texts.text(
                outcome.school().state().writable() ? "admin.municipality.not-yet" : "admin.municipality.read-only");
    }
}
