package app.okrug.admin.municipality;

import app.okrug.admin.list.Lines;
import app.okrug.language.Texts;
import app.okrug.municipality.Rule;
import app.okrug.regulation.Ruling.Mode;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The rules of a template, one line each.
class RuleLines extends Lines<Rule> {

    /// @param deeds the buttons of a rule; null where nothing can be done
    RuleLines(Texts texts, RuleWords words, List<Rule> rules, @Nullable Function<Rule, Component> deeds) {
        super(texts, "admin.municipality.rules");
        words("admin.municipality.subject", rule -> words.name(rule.subject()));
        parts(
                "admin.municipality.mode",
                rule -> new StateSign(
                        rule.mode() == Mode.LOCK ? Tone.WARNING : Tone.NEUTRAL,
                        texts.text("admin.municipality.mode." + rule.mode())),
                Comparator.comparing(Rule::mode));
        words("admin.municipality.value", rule -> words.value(rule.value()));
        words("admin.municipality.reason", Rule::reason);
        if (deeds != null) {
            parts("admin.municipality.deeds", deeds::apply, (Comparator<Rule>) null);
        }
        show(rules);
    }
}
