package app.okrug.municipality;

import app.okrug.regulation.Rulings;
import app.okrug.tenancy.CurrentSchool;
import org.springframework.stereotype.Component;

/// Gives a new school what the municipality has ruled. Asks for no right: `office` has asked, and runs the
/// transaction.
@Component
public class TemplateStart {

    private final TemplateTable templates;
    private final OutcomeTable outcomes;
    private final Rulings rulings;

    TemplateStart(TemplateTable templates, OutcomeTable outcomes, Rulings rulings) {
        this.templates = templates;
        this.outcomes = outcomes;
        this.rulings = rulings;
    }

    /// Works in the current school, once it has its act.
    public void begin() {
        templates.find(TemplateState.APPLIED).ifPresent(template -> {
            var wanted = template.rules().stream()
                    .map(rule -> rule.ruling(template.document()))
                    .toList();
            rulings.begin(wanted);
            outcomes.write(template.id(), CurrentSchool.require(), wanted.size(), null);
        });
    }
}
